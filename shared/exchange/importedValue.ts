import { type Field, kindOf } from '../fields';
import type { Problem } from '../schema/problem';
import { cleanLine, cleanText } from '../text/cleanText';

/** What a row of another list is called; several rows may be. */
export type FindNamed = (list: string, name: string) => readonly string[];

type Imported = { value: unknown } | Pick<Problem, 'code' | 'values'>;

const same = (a: string, b: string): boolean =>
  cleanLine(a).toLocaleLowerCase('sv') === cleanLine(b).toLocaleLowerCase('sv');

/** "321 900,00 kr" is whole kronor; "334.327,57" is not, and is never read as another amount. */
const withoutNothing = (text: string): string => text.replace(/,0{1,2}(?=\s*(kr)?$)/, '');

function option(field: Field, text: string): Imported {
  const found = kindOf(field)
    .options?.(field)
    .find(({ key, label }) => key === text || same(label.sv, text) || same(label.en, text));
  if (!found) return { code: 'notChoice', values: { value: text.slice(0, 80) } };
  return { value: field.kind === 'flag' ? found.key === 'true' : found.key };
}

function named(list: string, text: string, find: FindNamed): Imported {
  const found = find(list, text);
  const [only, ...others] = found;
  if (only === undefined) return { code: 'notFoundByName', values: { value: text.slice(0, 80) } };
  return others.length > 0 ? { code: 'severalByName', values: { value: text.slice(0, 80) } } : { value: only };
}

/** Each of several values in one cell. A name may hold a comma itself, so the whole is tried first. */
function several(text: string, one: (part: string) => Imported): Imported {
  const whole = one(text);
  if ('value' in whole) return { value: [whole.value] };
  const parts = text
    .split(/[,;\n]/)
    .map((part) => cleanLine(part))
    .filter(Boolean)
    .map(one);
  const wrong = parts.find((part) => !('value' in part));
  return wrong ?? { value: parts.flatMap((part) => ('value' in part ? [part.value] : [])) };
}

/** What Excel writes in a cell whose formula came to nothing, in its own language: `#REF!`, `#N/A`. */
const FAILED = /^#(?:[\p{Lu}0/]{3,}[!?]|N\/A)$/u;

/** A day with the beginning of that day after it, as databases write it. */
const MIDNIGHT = /[ T]00:00(:00(\.0+)?)?Z?$/;

/** What a cell means for a field, as people write it in a spreadsheet. An empty cell is no value. */
export function importedValue(field: Field, cell: string, find: FindNamed): Imported {
  const text = cleanText(cell).trim();
  if (text === '') return { value: null };
  if (FAILED.test(text)) return { code: 'formulaFailed', values: { value: text } };
  if (field.kind === 'date')
    return { value: kindOf(field).typed?.(text.replace(MIDNIGHT, '')) ?? text.replace(MIDNIGHT, '') };
  if (field.kind === 'reference') return named(field.list, text, find);
  if (field.kind === 'references') return several(text, (part) => named(field.list, part, find));
  if (field.kind === 'choice' || field.kind === 'flag') return option(field, text);
  if (field.kind === 'multiChoice') return several(text, (part) => option(field, part));
  if (field.kind === 'money' || field.kind === 'integer')
    return { value: kindOf(field).typed?.(withoutNothing(text)) ?? text };
  if (field.kind === 'time') return { value: text.replace(/^(\d{1,2})\.(\d{2})$/, '$1:$2').padStart(5, '0') };
  return { value: kindOf(field).typed?.(text) ?? text };
}
