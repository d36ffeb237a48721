import type { PageEdition } from '../../../shared/lists/handbookPages';
import type { Behaviour, FieldValues } from './Behaviour';

/** What a version of a page is made of. */
const KEPT = ['title', 'body'] as const;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function edition(values: FieldValues, at: string, by: string): PageEdition {
  const note = textOf(values.changeNote) || null;
  return { at, by, title: textOf(values.title), body: textOf(values.body), note };
}

/** Every version of a page stands in the page itself, written together with it. */
export const handbookPages: Behaviour<'handbookPages'> = {
  start: (at, { values, by }) => ({ editions: [edition(values, at, by)] }),
  touch(at, { before, changes, by }) {
    const after: FieldValues = { ...before, ...changes };
    if (KEPT.every((name) => before[name] === after[name])) return {};
    // What was said of the change before is not said of this one.
    const note =
      changes.changeNote === undefined || changes.changeNote === before.changeNote ? null : changes.changeNote;
    return { editions: [...(before.editions ?? []), edition({ ...after, changeNote: note }, at, by)] };
  },
};
