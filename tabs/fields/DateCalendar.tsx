import { Calendar, type CalendarStrings, DayOfWeek, type ICalendar } from '@fluentui/react-calendar-compat';
import { useEffect, useMemo, useRef } from 'react';
import type { Language } from '../../shared/text/texts';
import type { TabTexts } from '../tabTexts';

/** Month and weekday names in a language; 1 January 2023 was a Sunday, where Fluent begins. */
function names(language: Language): Pick<CalendarStrings, 'months' | 'shortMonths' | 'days' | 'shortDays'> {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const each = (count: number, of: (at: number) => Date, form: Intl.DateTimeFormatOptions) =>
    Array.from({ length: count }, (_, at) => new Intl.DateTimeFormat(locale, form).format(of(at)));
  const month = (at: number) => new Date(2023, at, 1);
  const day = (at: number) => new Date(2023, 0, at + 1);
  return {
    months: each(12, month, { month: 'long' }),
    shortMonths: each(12, month, { month: 'short' }),
    days: each(7, day, { weekday: 'long' }),
    shortDays: each(7, day, { weekday: 'narrow' }),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The day that is meant on this device, as the app keeps days. */
const dayOf = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** Noon, so that no change of clocks moves the day. */
function dateOf(day: string): Date | undefined {
  const date = new Date(`${day}T12:00:00`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) ? date : undefined;
}

interface DateCalendarProps {
  /** The day that is chosen, if it is one. */
  day: string;
  language: Language;
  t: TabTexts;
  onSelect: (day: string) => void;
}

/** Fluent's calendar in the reader's language, beginning on Monday. */
export function DateCalendar({ day, language, t, onSelect }: DateCalendarProps) {
  const strings = useMemo((): CalendarStrings => ({ ...names(language), ...t.frame.calendarWords }), [language, t]);
  const value = dateOf(day);
  const calendar = useRef<ICalendar>(null);
  // The arrow keys choose at once, as in every calendar; the popover itself goes to its first button.
  useEffect(() => {
    const timer = setTimeout(() => calendar.current?.focus());
    return () => clearTimeout(timer);
  }, []);
  return (
    <Calendar
      componentRef={calendar}
      {...(value ? { value } : {})}
      firstDayOfWeek={DayOfWeek.Monday}
      isMonthPickerVisible={false}
      strings={strings}
      showGoToToday
      onSelectDate={(date) => onSelect(dayOf(date))}
    />
  );
}
