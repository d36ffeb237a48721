import { type HostText, type Language, localeOf } from './text';

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
/** The steering group's own clock, which the app's tabs follow too. */
const timeZone = 'Europe/Stockholm';

/** The day of a meeting: "20 maj 2021". */
export const formatDay = (timestamp: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...DAY, timeZone }).format(new Date(timestamp));

/** When a message came: "kl. 10.42" today, else "20 maj 2021 kl. 10.42". */
export function formatMessageTime(timestamp: string, now: Date, words: { text: HostText; language: Language }): string {
  const { text, language } = words;
  const at = new Date(timestamp);
  const locale = localeOf(language);
  const clock = new Intl.DateTimeFormat(locale, { ...CLOCK, timeZone }).format(at);
  const time = text.today(language === 'sv' ? clock.replace(':', '.') : clock);
  const day = new Intl.DateTimeFormat(locale, { ...DAY, timeZone });
  return day.format(at) === day.format(now) ? time : `${day.format(at)} ${time}`;
}
