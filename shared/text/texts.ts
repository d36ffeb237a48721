import { en } from './en';
import { cards as enCards } from './en/cards';
import type { Language } from './language';
import { sv, type Texts } from './sv';
import { cards as svCards } from './sv/cards';

export { type Language, languageOf } from './language';

/** The shared texts and those of the cards, which no tab draws. */
type CardTexts = Texts & { cards: typeof svCards };

const byLanguage: Record<Language, CardTexts> = { sv: { ...sv, cards: svCards }, en: { ...en, cards: enCards } };

/** The texts of a language. Tabs fetch one language at a time, and so get theirs from where they show them. */
export const texts = (language: Language): CardTexts => byLanguage[language];

/** A language with its texts. */
export const wordsIn = (language: Language) => ({ language, t: texts(language) });
