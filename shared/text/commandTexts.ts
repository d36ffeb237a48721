import { commands as en } from './en/commands';
import type { Language } from './language';
import { commands as sv } from './sv/commands';

const byLanguage: Record<Language, typeof sv> = { sv, en };

/** What people can write to the bot, and what it says of itself. Apart from the other texts, since no page has it in its first view. */
export const commandTexts = (language: Language): typeof sv => byLanguage[language];
