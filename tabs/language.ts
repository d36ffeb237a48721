import { createContext, useContext } from 'react';
import type { Language } from '../shared/text/texts';
import { type TabTexts, tabTexts } from './tabTexts';

/** The language of the window, known before anyone has signed in. */
export const LanguageContext = createContext<Language>('sv');

/** The window's language. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** The texts of the window's language. */
export const useTexts = (): TabTexts => tabTexts(useContext(LanguageContext));
