import { madeOnce } from '../madeOnce';
import type { Language } from './language';

const ZONE = 'Europe/Stockholm';
const MINUS = '\u2212';
const NBSP = '\u00a0';

/** Making one costs a hundred times what using it does. */
const moments = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: ZONE,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
const MOMENT = { sv: moments('sv-SE'), en: moments('en-GB') };
const days = (locale: string, weekday: boolean) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    ...(weekday ? { weekday: 'long' } : {}),
  });
const DAY = { sv: days('sv-SE', false), en: days('en-GB', false) };
const WEEKDAY = { sv: days('sv-SE', true), en: days('en-GB', true) };
const numbers = (locale: string) =>
  madeOnce((decimals: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }));
const NUMBER = { sv: numbers('sv-SE'), en: numbers('en-GB') };
const KRONOR = new Intl.NumberFormat('sv-SE', { style: 'currency', currency: 'SEK', maximumFractionDigits: 0 });
const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

const parts = (instant: string, language: Language): Record<string, string> =>
  Object.fromEntries(MOMENT[language].formatToParts(new Date(instant)).map((part) => [part.type, part.value]));

/** The day of a moment in Sweden: "2021-05-20". */
export const dayOf = (instant: string): string => ISO_DAY.format(new Date(instant));

/** Whole kronor: "1 484 700 kr" with non-breaking spaces. */
export const formatMoney = (sek: number): string => KRONOR.format(sek).replace(/^-/, MINUS);

/** A number with the decimals that it has, at most five: "1 234,5"; a minus that is one. */
export const formatNumber = (value: number, language: Language = 'sv', decimals = 5): string =>
  NUMBER[language](decimals).format(value).replace(/^-/, MINUS);

/** A share in percent: "52,7 %"; null gives an en dash. */
export function formatPercent(percent: number | null, language: Language = 'sv'): string {
  if (percent === null) return '–';
  return `${formatNumber(percent, language, 1)}${NBSP}%`;
}

/** A clock time in Sweden: "10.42" in Swedish (full stop), "10:42" in English. */
export const formatTime = (instant: string, language: Language = 'sv'): string =>
  clockTime(parts(instant, language), language);

const clockTime = ({ hour, minute }: Record<string, string>, language: Language): string =>
  language === 'sv' ? `${hour}.${minute}` : `${hour}:${minute}`;

/** A moment in text: "20 maj 2021 kl. 10.42". */
export function formatInstant(instant: string, language: Language = 'sv'): string {
  const at = parts(instant, language);
  const day = `${at.day} ${at.month} ${at.year}`;
  const time = clockTime(at, language);
  return language === 'sv' ? `${day} kl.${NBSP}${time}` : `${day} at ${time}`;
}

/** A calendar day in text: "torsdag 20 maj 2021" or, without weekday, "20 maj 2021". */
export function formatDay(day: string, language: Language = 'sv', weekday = false): string {
  return (weekday ? WEEKDAY : DAY)[language].format(new Date(`${day}T12:00:00Z`));
}

/** A range of clock times: "10.30–12.00". */
export const formatTimes = (start: string | null, end: string | null): string =>
  [start, end]
    .filter((time) => time !== null)
    .join('–')
    .replaceAll(':', '.');

/** "Orust, Trollhättan och Vänersborg". */
export const formatNames = (names: readonly string[], language: Language = 'sv'): string =>
  new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { type: 'conjunction' }).format(names);

/** Orders words as Swedish does: … z å ä ö, and R2 before R10. */
export const swedishOrder = new Intl.Collator('sv', { numeric: true });

/** A text as a sentence: with a full stop unless it already ends. */
export const sentence = (text: string): string => (/[.?!…:]$/.test(text) ? text : `${text}.`);

/** A name in the middle of a sentence: "Fas" becomes "fas", "KLASSA" stays. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
