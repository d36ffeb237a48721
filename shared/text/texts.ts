import { en } from './en';
import type { Language } from './language';
import { sv, type Texts } from './sv';

export { type Language, languageOf } from './language';

const byLanguage: Record<Language, Texts> = { sv, en };

/** The texts of a language. */
export const texts = (language: Language): Texts => byLanguage[language];
