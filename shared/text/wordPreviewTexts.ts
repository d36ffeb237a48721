import { wordPreview as en } from './en/wordPreview';
import type { Language } from './language';
import { wordPreview as sv } from './sv/wordPreview';

const byLanguage: Record<Language, typeof sv> = { sv, en };

/** What a change of the word list would do. Apart from the other texts, since no other page has it in its first view. */
export const wordPreviewTexts = (language: Language): typeof sv => byLanguage[language];
