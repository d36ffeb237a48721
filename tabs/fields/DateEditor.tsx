import {
  Button,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Spinner,
} from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Language } from '../../shared/text/texts';
import type { TabTexts } from '../tabTexts';
import { asTyped } from './editors';

/** Fetched when somebody opens it: most dates are typed, and most pages have no form open. */
const DateCalendar = lazy(async () => ({ default: (await import('./DateCalendar')).DateCalendar }));

const useStyles = makeStyles({
  control: { width: '100%', minWidth: 0 },
  surface: { padding: '8px', minWidth: '240px', minHeight: '240px' },
});

interface DateEditorProps {
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
  language: Language;
  t: TabTexts;
}

/** A day: typed as 2021-05-20, or chosen in the calendar beside. */
export function DateEditor({ id, value, onChange, language, t }: DateEditorProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const choose = (day: string) => {
    onChange(day);
    setOpen(false);
    input.current?.focus();
  };
  const calendar = (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} positioning="below-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" icon={<CalendarRegular />} aria-label={t.frame.openCalendar} />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={t.frame.calendar}>
        <Suspense fallback={<Spinner label={t.common.loading} />}>
          <DateCalendar day={asTyped(value)} language={language} t={t} onSelect={choose} />
        </Suspense>
      </PopoverSurface>
    </Popover>
  );
  return (
    <Input
      ref={input}
      id={id}
      className={styles.control}
      value={asTyped(value)}
      placeholder={t.frame.dayForm}
      contentAfter={calendar}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
