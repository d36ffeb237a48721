import { frame as en } from '../shared/text/en/frame';
import type { Texts } from '../shared/text/sv';
import { frame as sv } from '../shared/text/sv/frame';
import { type Language, texts } from '../shared/text/texts';

/** The shared texts and those that only tabs need. */
export type TabTexts = Texts & { frame: typeof sv };

const byLanguage: Record<Language, TabTexts> = {
  sv: { ...texts('sv'), frame: sv },
  en: { ...texts('en'), frame: en },
};

/** The texts of the tabs in one language. */
export const tabTexts = (language: Language): TabTexts => byLanguage[language];
