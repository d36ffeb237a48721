import type { Changes, Draft, ListDefinition } from './defineList';
import type { Field } from './field';
import type { Problem, ProblemCode } from './problem';

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: readonly Problem[] };

type Checked = { value: unknown } | { code: ProblemCode; values?: Record<string, string | number> };

const wrong = (code: ProblemCode, values?: Record<string, string | number>): Checked => ({ code, values });

/** Control characters break both XML documents and SharePoint; tabs and line breaks are kept. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are exactly what is removed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function checkText(input: unknown, limit: number): Checked {
  if (typeof input !== 'string') return wrong('notText');
  const value = input.replace(CONTROL, '').replace(/\r\n?/g, '\n').trim();
  return value.length > limit ? wrong('tooLong', { limit, length: value.length }) : { value };
}

/** Reads "321 900", "321 900 kr" and plain numbers as whole numbers; anything else is undefined. */
export function readWholeNumber(input: unknown): number | undefined {
  if (typeof input === 'number') return Number.isSafeInteger(input) ? input : undefined;
  if (typeof input !== 'string') return undefined;
  const digits = input.replace(/[\s\u00a0\u202f]|kr$/g, '').replace(/^\u2212/, '-');
  return /^-?\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

function checkInteger(input: unknown, min: number, max: number): Checked {
  const value = readWholeNumber(input);
  if (value === undefined) return wrong('notInteger', { min, max });
  return value < min || value > max ? wrong('outOfRange', { min, max }) : { value };
}

const isCalendarDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T12:00:00Z`).toJSON()?.slice(0, 10) === text;

function checkPattern(input: unknown, accepts: (text: string) => boolean, code: ProblemCode): Checked {
  const text = typeof input === 'string' ? input.trim() : '';
  return accepts(text) ? { value: text } : wrong(code);
}

function checkInstant(input: unknown): Checked {
  const time = typeof input === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(input) ? new Date(input) : undefined;
  if (!time || Number.isNaN(time.getTime())) return wrong('notInstant');
  return { value: time.toISOString().replace(/\.\d{3}Z$/, 'Z') };
}

/** Checks one non-empty value against its field; gives the value in the app's own form or what is wrong with it. */
export function checkValue(field: Field, input: unknown): Checked {
  switch (field.kind) {
    case 'text':
      return checkText(input, field.maxLength ?? 255);
    case 'note':
      return checkText(input, field.maxLength ?? 63_999);
    case 'integer':
      return checkInteger(input, field.min ?? 0, field.max ?? Number.MAX_SAFE_INTEGER);
    case 'money': {
      const value = readWholeNumber(input);
      return value === undefined ? wrong('notAmount') : { value };
    }
    case 'choice':
      return typeof input === 'string' && Object.hasOwn(field.options, input) ? { value: input } : wrong('notChoice');
    case 'date':
      return checkPattern(input, isCalendarDay, 'notDate');
    case 'time':
      return checkPattern(input, (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'notTime');
    case 'version':
      return checkPattern(input, (text) => /^\d{1,4}(\.\d{1,4}){0,3}$/.test(text), 'notVersion');
    case 'instant':
      return checkInstant(input);
    case 'flag':
      return typeof input === 'boolean' ? { value: input } : wrong('notFlag');
    case 'reference':
      return checkPattern(input, (text) => isKey(text), 'notReference');
    case 'data':
      if (JSON.stringify(input).length > 63_999) return wrong('tooLong', { limit: 63_999 });
      return field.shape.is(input) ? { value: input } : wrong('notData');
  }
}

/** Whether a text can be an item's key: letters, digits, point, underscore and hyphen, at most 200 characters. */
export const isKey = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(text);

const isEmpty = (input: unknown): boolean =>
  input === undefined || input === null || (typeof input === 'string' && input.trim() === '');

interface Options {
  /** Only the fields given are checked; a required one may be left out but not emptied. */
  partial?: boolean;
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
  for (const [name, field] of Object.entries(list.fields)) {
    const has = Object.hasOwn(given, name);
    // What only services write, they add themselves after a person's draft has been checked.
    const addedLater = field.service && !options.byService;
    if (!has && (options.partial || addedLater || !field.required)) continue;
    if (addedLater) problems.push({ field: name, code: 'readOnlyField' });
    else if (isEmpty(given[name])) {
      if (field.required) problems.push({ field: name, code: 'required' });
      else value[name] = null;
    } else {
      const checked = checkValue(field, given[name]);
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
