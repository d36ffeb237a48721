import type { Around, ListDefinition } from '../schema/defineList';
import type { Problem } from '../schema/problem';
import { readable } from './askedFields';

/** Where nothing is known of other rows, a row is judged by its own values alone. */
const ALONE: Around = { find: () => undefined };

/** What is wrong with a row though each of its values is right by itself: the list's own rules over what can be read of it. The same in form, API and card. */
export const rowProblems = (
  list: ListDefinition,
  values: Readonly<Record<string, unknown>>,
  around: Around = ALONE,
): readonly Problem[] => list.rules?.(readable(list, values), around) ?? [];

/** The end of something, given before its beginning. Nothing is said while either is missing. */
export function spanProblems<N extends string>(
  values: Readonly<Record<N, string | number | null>>,
  span: { from: N; to: N; mayBeSame?: boolean },
): Problem[] {
  const [from, to] = [values[span.from], values[span.to]];
  if (from === null || to === null) return [];
  const isRight = span.mayBeSame ? from <= to : from < to;
  return isRight ? [] : [{ field: span.to, code: 'endBeforeStart' }];
}

/** An item on the agenda of another meeting than the row's own. Nothing is said while either is missing. */
export function itemProblems(
  { meeting, agendaItem }: { meeting: string | null; agendaItem: string | null },
  { find }: Around,
): Problem[] {
  const item = find('agendaItems', agendaItem);
  return meeting && item && item.meeting !== meeting ? [{ field: 'agendaItem', code: 'otherMeeting' }] : [];
}
