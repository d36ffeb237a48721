import type { Language } from '../shared/text/language';
import type { sv } from './texts/sv';

/** The shared texts and those that only tabs need. */
export type TabTexts = typeof sv;

const loaded = new Map<Language, TabTexts>();

/** One language is fetched at a time. */
const FETCH: Record<Language, () => Promise<TabTexts>> = {
  sv: async () => (await import('./texts/sv')).sv,
  en: async () => (await import('./texts/en')).en,
};

/** Fetches the texts of a language; nothing is shown in it before. */
export async function loadTexts(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await FETCH[language]());
}

/** The texts of the tabs in a language that has been fetched. */
export function tabTexts(language: Language): TabTexts {
  const texts = loaded.get(language);
  if (!texts) throw new Error(`the texts in ${language} have not been fetched`);
  return texts;
}
