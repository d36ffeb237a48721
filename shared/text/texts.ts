import { en } from './en';
import type { Language } from './language';
import { sv, type Texts } from './sv';

export { type Language, languageOf } from './language';

const byLanguage: Record<Language, Texts> = { sv, en };

/** The texts of a language. Tabs fetch one language at a time, and so get theirs from where they show them. */
export const texts = (language: Language): Texts => byLanguage[language];

/** A language with its texts. */
export const wordsIn = (language: Language) => ({ language, t: texts(language) });
