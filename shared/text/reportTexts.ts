import { report as en } from './en/report';
import type { Language } from './language';
import { report as sv } from './sv/report';

const byLanguage: Record<Language, typeof sv> = { sv, en };

/** What a status report says beyond its first view: the timeline, what the areas point at, the records beside it. Apart from the other texts, since no page has it in its first view. */
export const reportTexts = (language: Language): typeof sv => byLanguage[language];
