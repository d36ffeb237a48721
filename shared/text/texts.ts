import { en } from './en';
import { cards as enCards } from './en/cards';
import { minutes as enMinutes } from './en/minutes';
import { serving as enServing } from './en/serving';
import type { Language } from './language';
import { sv, type Texts } from './sv';
import { cards as svCards } from './sv/cards';
import { minutes as svMinutes } from './sv/minutes';
import { serving as svServing } from './sv/serving';

export { type Language, languageOf } from './language';

/** The shared texts, and those that cards need besides: tabs fetch the same with what shows them. */
type CardTexts = Texts & { cards: typeof svCards; minutes: typeof svMinutes; serving: typeof svServing };

const byLanguage: Record<Language, CardTexts> = {
  sv: { ...sv, cards: svCards, minutes: svMinutes, serving: svServing },
  en: { ...en, cards: enCards, minutes: enMinutes, serving: enServing },
};

/** The texts of a language. Tabs fetch one language at a time, and so get theirs from where they show them. */
export const texts = (language: Language): CardTexts => byLanguage[language];

/** A language with its texts. */
export const wordsIn = (language: Language) => ({ language, t: texts(language) });
