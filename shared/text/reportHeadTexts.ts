import { reportHead as en } from './en/reportHead';
import type { Language } from './language';
import { reportHead as sv } from './sv/reportHead';

const byLanguage: Record<Language, typeof sv> = { sv, en };

/** What stands around a status report. Apart from the other texts, since no other page has it in its first view. */
export const reportHeadTexts = (language: Language): typeof sv => byLanguage[language];
