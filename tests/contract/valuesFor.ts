import type { ListDefinition } from '../../shared/schema/defineList';
import type { Field } from '../../shared/schema/field';

/** Values by field name. */
export type Values = Record<string, unknown>;

/** What is hard on the way to SharePoint and back: Swedish letters, markup, quotes, signs of addresses and formulas. */
const HARD = 'å ä ö Å Ä Ö é "R&D <test>" \'citat\' 100 % #1 a=b?c+d \\ – €';

const longest = (field: { kind: 'text' | 'note'; maxLength?: number }): string =>
  'Å'.repeat(field.maxLength ?? (field.kind === 'text' ? 255 : 63_999));

function hard(field: Field): unknown {
  switch (field.kind) {
    case 'text':
      return HARD.slice(0, field.maxLength ?? 255).trim();
    case 'note':
      return `${HARD}\n\nAndra stycket\tmed flik`.slice(0, field.maxLength ?? 63_999).trim();
    case 'integer':
      return field.max ?? 2_000_000;
    case 'money':
      return -321_900;
    case 'choice':
      return Object.keys(field.options)[0];
    case 'date':
      return '2021-05-20';
    case 'time':
      return '09:05';
    case 'instant':
      return '2021-05-20T07:05:09Z';
    case 'flag':
      return true;
    case 'version':
      return '0.10';
    case 'reference':
      return 'nyckel-1.a_b';
    case 'data':
      return field.shape.sample(HARD);
  }
}

/** The outermost values, and choice number `turn`. */
function extreme(field: Field, turn: number): unknown {
  if (field.kind === 'text' || field.kind === 'note') return longest(field);
  if (field.kind === 'integer') return field.min ?? 0;
  if (field.kind === 'money') return 999_999_999_999;
  if (field.kind === 'flag') return false;
  if (field.kind === 'reference') return 'n'.repeat(200);
  if (field.kind !== 'choice') return hard(field);
  const keys = Object.keys(field.options);
  return keys[turn % keys.length];
}

const each = (list: ListDefinition, value: (field: Field) => unknown, wanted: (field: Field) => boolean): Values =>
  Object.fromEntries(
    Object.entries(list.fields)
      .filter(([, field]) => wanted(field))
      .map(([name, field]) => [name, value(field)]),
  );

/** Every field filled with something that is hard to carry. */
export const hardValues = (list: ListDefinition): Values => each(list, hard, () => true);

/** Only what must be given. */
export const leastValues = (list: ListDefinition): Values => each(list, hard, (field) => Boolean(field.required));

/** Every field that may be empty, emptied. */
export const emptied = (list: ListDefinition): Values =>
  each(
    list,
    () => null,
    (field) => !field.required,
  );

/** Limits and choices: as many sets of values as the list's longest choice has options. */
export function extremeValues(list: ListDefinition): Values[] {
  const options = Object.values(list.fields).map((field) =>
    field.kind === 'choice' ? Object.keys(field.options).length : 1,
  );
  return Array.from({ length: Math.max(...options) }, (_, turn) =>
    each(
      list,
      (field) => extreme(field, turn),
      // Only the first set needs the long texts.
      (field) => turn === 0 || field.kind === 'choice',
    ),
  );
}
