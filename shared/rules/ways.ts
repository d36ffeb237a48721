import type { Role } from '../lists/roles';
import type { ListDefinition } from '../schema/defineList';
import { isOffered, type Marks, type Refusal, refusalOf, type WayOn } from '../states/defineStates';
import { missingFor, readable, type WrittenParts } from './askedFields';

/** A row that somebody asks to move, with the rows of its parts. */
interface Moving {
  row: { key: string };
  parts: WrittenParts;
  role: Role;
  roles?: readonly Role[] | undefined;
  /** Key of whoever asks. */
  person: string;
}

const marksOf = (row: object): Marks =>
  Object.fromEntries(Object.entries(row).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'));

/** Why a row of a list cannot be moved by a verb now, or null; the same in the tab, which shows the button, and on the server, which refuses. */
export function whyNotMove(
  list: ListDefinition,
  verb: string,
  { row, parts, role, roles, person }: Moving,
): Refusal | null {
  const { life } = list;
  if (!life) return { code: 'unknownVerb', values: { verb, list: list.name } };
  const to = Object.hasOwn(life.states.moves, verb) ? life.states.moves[verb]?.to : undefined;
  const values = readable(list, { ...row });
  const missing = to === undefined ? [] : missingFor(list, to, { values, parts });
  const facts = life.facts({ row: { ...values, key: row.key }, parts, missing, person });
  const state = String(Reflect.get(row, 'state'));
  const refusal = refusalOf(life.states, verb, { state, role, roles, marks: marksOf(row), facts });
  return refusal && { ...refusal, values: { list: list.name, ...refusal.values } };
}

/** The verbs a person has for a row, in the order of its life; those that are held back say why, where the row has asked for them. */
export function waysOf(list: ListDefinition, moving: Moving): WayOn[] {
  const values = readable(list, { ...moving.row });
  return Object.entries(list.life?.states.moves ?? {}).flatMap(([verb, { label, asked }]) => {
    const refusal = whyNotMove(list, verb, moving);
    const isShown = refusal === null || (isOffered(refusal) && (asked?.(values) ?? true));
    return isShown ? [{ verb, label, refusal }] : [];
  });
}
