import { en } from './textEn';
import { sv } from './textSv';

/** The host page's texts; Swedish is the source. */
export type HostText = typeof sv;
export type Language = 'sv' | 'en';

/** The texts of a language. */
export const hostText = (language: Language): HostText => (language === 'en' ? en : sv);

/** The locale that the bot is told of, and that dates are written in. */
export const localeOf = (language: Language): string => (language === 'sv' ? 'sv-SE' : 'en-GB');
