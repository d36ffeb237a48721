import { asNew, type Field, kindOf } from '../fields';
import { cleanText, isText } from '../text/cleanText';
import type { Changes, Draft, ListDefinition } from './defineList';
import type { Problem } from './problem';

type Parsed<T> = { ok: true; value: T } | { ok: false; problems: readonly Problem[] };

/** Whether nothing has been given: nothing that can be seen. */
export const isEmpty = (input: unknown): boolean =>
  input === undefined ||
  input === null ||
  (typeof input === 'string' && isText(input) && cleanText(input) === '') ||
  (Array.isArray(input) && input.length === 0);

/** What a person has typed, as the value it stands for. */
export const asTyped = (field: Field, input: unknown): unknown =>
  typeof input === 'string' ? (kindOf(field).typed?.(input) ?? input) : input;

interface Options {
  /** Only the fields given are checked; a required one may be left out but not emptied. */
  partial?: boolean;
  /** The values are as a person has typed them; data from outside has its own kind, and "12" is no number there. */
  typed?: boolean;
  /** Services may write the fields that forms may not. */
  byService?: boolean;
}

function parse(list: ListDefinition, input: unknown, options: Options): Parsed<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, problems: [{ field: '', code: 'notData' }] };
  }
  const given = input as Record<string, unknown>;
  const problems: Problem[] = Object.keys(given)
    .filter((name) => !Object.hasOwn(list.fields, name))
    .map((name) => ({ field: name.slice(0, 64), code: 'unknownField' }));
  const value: Record<string, unknown> = {};
  for (const [name, described] of Object.entries(list.fields)) {
    const has = Object.hasOwn(given, name);
    // A new row may be given what the app otherwise writes by itself, where the field says so; when it is not, the app does.
    const field = has && !options.partial && !options.byService ? asNew(described) : described;
    // What only services write, they add themselves after a person's draft has been checked.
    const addedLater = field.service && !options.byService;
    if (!has && (options.partial || addedLater || !field.required)) continue;
    if (addedLater) problems.push({ field: name, code: 'readOnlyField' });
    else if (isEmpty(given[name])) {
      if (field.required) problems.push({ field: name, code: 'required' });
      else value[name] = null;
    } else {
      const checked = kindOf(field).check(field, options.typed ? asTyped(field, given[name]) : given[name]);
      if ('value' in checked) value[name] = checked.value;
      else problems.push({ field: name, ...checked });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** Checks values for a new item: the same rules in form, API, card and service. */
export function parseDraft<L extends ListDefinition>(
  list: L,
  input: unknown,
  options: Omit<Options, 'partial'> = {},
): Parsed<Draft<L>> {
  // The checks above have given every value its field's type.
  return parse(list, input, options) as Parsed<Draft<L>>;
}

/** Checks values that change an existing item; only the fields given. */
export function parseChanges<L extends ListDefinition>(
  list: L,
  input: unknown,
  options: Omit<Options, 'partial'> = {},
): Parsed<Changes<L>> {
  return parse(list, input, { ...options, partial: true }) as Parsed<Changes<L>>;
}
