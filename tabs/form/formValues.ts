import { kindOf } from '../../shared/fields';
import { rowProblems } from '../../shared/rules/rowRules';
import type { ListDefinition } from '../../shared/schema/defineList';
import { asTyped, isEmpty, parseDraft } from '../../shared/schema/parseDraft';
import type { Problem } from '../../shared/schema/problem';
import { sameValue } from '../../shared/schema/sameValue';
import type { Typed } from './draftStore';

/** What a field says that was never given a value: a flag says no, most say nothing. */
function unsetOf(list: ListDefinition, name: string): unknown {
  const field = list.fields[name];
  return (field && kindOf(field).unset?.()) ?? null;
}

/** The raw values a form starts from: the record's own, or what is given for a new one. A flag without an answer is no. */
export function startValues(list: ListDefinition, fields: readonly string[], from: object): Typed {
  return Object.fromEntries(
    fields.map((name) => {
      const value: unknown = Reflect.get(from, name);
      return [name, value ?? unsetOf(list, name)];
    }),
  );
}

/** What is wrong with the values that a form shows, by the list's own rules. */
export function problemsOf(list: ListDefinition, values: Typed): Problem[] {
  const parsed = parseDraft(list, values, { typed: true });
  const problems = [...(parsed.ok ? [] : parsed.problems), ...rowProblems(list, values)];
  return problems.filter((problem) => Object.hasOwn(values, problem.field));
}

/** The values as the list keeps them, each by itself; what cannot be read stays as typed, for the server to refuse. */
function kept(list: ListDefinition, values: Typed): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = list.fields[name];
      if (!field || isEmpty(value)) return [name, null];
      const checked = kindOf(field).check(field, asTyped(field, value));
      return [name, 'value' in checked ? checked.value : value];
    }),
  );
}

/** Only what differs from the record, in the list's own form. */
export function changesOf(list: ListDefinition, before: object, values: Typed): Record<string, unknown> {
  const isSame = (name: string, value: unknown): boolean => sameValue(value, Reflect.get(before, name));
  // An unanswered optional flag and a no are the same to a reader.
  const isStillNo = (name: string, value: unknown): boolean =>
    value !== null && !list.fields[name]?.required && value === unsetOf(list, name) && !Reflect.get(before, name);
  return Object.fromEntries(
    Object.entries(kept(list, values)).filter(([name, value]) => !isSame(name, value) && !isStillNo(name, value)),
  );
}

/** Three states of a record that two people changed at the same time. */
interface Diverged {
  /** As it stood when the writing began. */
  before: object;
  changes: Readonly<Record<string, unknown>>;
  /** As somebody else saved it. */
  current: object;
}

/** Fields that both have changed, to different values; the rest can be saved without asking. */
export function conflictingFields({ before, changes, current }: Diverged): string[] {
  const text = (value: unknown): string => JSON.stringify(value ?? null);
  return Object.keys(changes).filter((name) => {
    const theirs = text(Reflect.get(current, name));
    return theirs !== text(Reflect.get(before, name)) && theirs !== text(changes[name]);
  });
}
