import type { ListDefinition } from '../schema/defineList';
import type { Problem } from '../schema/problem';
import { en } from './en';
import { sv, type Texts } from './sv';

export type Language = 'sv' | 'en';

const byLanguage: Record<Language, Texts> = { sv, en };

/** The texts of a language. */
export const texts = (language: Language): Texts => byLanguage[language];

/** The language for a locale such as `sv-SE`; everything that is not English is Swedish. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith('en') ? 'en' : 'sv';

/** The sentence for a problem with a field of a list. */
export function problemText(problem: Problem, list: ListDefinition, language: Language): string {
  const field = list.fields[problem.field];
  if (problem.code === 'required' && field?.whenMissing) return field.whenMissing[language];
  if (problem.code === 'notKey' && list.whenKeyMissing) return list.whenKeyMissing[language];
  const label = field?.label[language] ?? problem.field;
  return texts(language).problems[problem.code]({ ...problem.values, field: problem.field, label });
}
