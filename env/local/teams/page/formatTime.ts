import { type HostText, type Language, localeOf } from './text';

/** When a message came: "kl. 10.42" today, else "20 maj 2021 kl. 10.42". */
export function formatMessageTime(timestamp: string, now: Date, words: { text: HostText; language: Language }): string {
  const { text, language } = words;
  const at = new Date(timestamp);
  const locale = localeOf(language);
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  const time = text.today(language === 'sv' ? clock.replace(':', '.') : clock);
  if (at.toDateString() === now.toDateString()) return time;
  return `${new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(at)} ${time}`;
}
