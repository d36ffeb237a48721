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

/** A row that points at items of an agenda, and at the meeting whose agenda it is to be. */
type OfItems<N extends string> = { meeting: string | null } & Readonly<Record<N, string | null>>;

/** The rule that items named in these fields are on the agenda of the row's own meeting. Nothing is said while either is missing. */
export const itemsOfMeeting =
  <N extends string>(...fields: readonly N[]) =>
  (row: OfItems<N>, { find }: Around): Problem[] =>
    fields.flatMap((field) => {
      const item = find('agendaItems', row[field]);
      return row.meeting && item && item.meeting !== row.meeting ? [{ field, code: 'otherMeeting' }] : [];
    });

/** An item on the agenda of another meeting than the row's own. */
export const itemProblems = itemsOfMeeting('agendaItem');

/** Somebody on the list of another meeting than the row's own. Nothing is said while either is missing. */
export function personProblems(
  { meeting, person }: { meeting: string | null; person: string | null },
  { find }: Around,
): Problem[] {
  const row = find('attendance', person);
  return meeting && row && row.meeting !== meeting ? [{ field: 'person', code: 'otherMeetingsPerson' }] : [];
}

/** Time that is none, or less. */
export const hoursProblems = ({ hours }: { hours: number | null }): Problem[] =>
  hours !== null && hours <= 0 ? [{ field: 'hours', code: 'amountAboveZero' }] : [];

/** An amount that moves nothing, or backwards. */
export const amountProblems = ({ amountSek }: { amountSek: number | null }): Problem[] =>
  amountSek !== null && amountSek <= 0 ? [{ field: 'amountSek', code: 'amountAboveZero' }] : [];
