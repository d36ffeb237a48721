import type { Language } from '../shared/text/language';
import { useLanguage } from './language';

/** The words of one part of the product in the reader's language, as a hook: they come with what shows them, and not before every page's first view. */
export const ownWords =
  <T>(words: Readonly<Record<Language, T>>): (() => T) =>
  () =>
    words[useLanguage()];
