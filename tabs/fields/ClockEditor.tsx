import { makeStyles } from '@fluentui/react-components';
import { TimePicker } from '@fluentui/react-timepicker-compat';
import type { TabTexts } from '../tabTexts';
import { asTyped } from './editors';

const useStyles = makeStyles({
  control: { width: '100%', minWidth: 0 },
  // Large enough for a finger.
  expand: { width: '24px', height: '24px', display: 'flex', alignItems: 'center', justifyContent: 'center' },
});

const two = (number: number): string => String(number).padStart(2, '0');
const timeOf = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`;

interface ClockEditorProps {
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
  t: TabTexts;
}

/** A time of day: typed as 10:30, or chosen among the quarters of an hour. */
export default function ClockEditor({ id, value, onChange, t }: ClockEditorProps) {
  const styles = useStyles();
  return (
    <TimePicker
      id={id}
      freeform
      className={styles.control}
      input={{ className: styles.control }}
      expandIcon={{ className: styles.expand }}
      value={asTyped(value)}
      startHour={7}
      endHour={19}
      increment={15}
      hourCycle="h23"
      placeholder={t.frame.timeForm}
      formatDateToTimeString={timeOf}
      onInput={(event) => onChange(event.currentTarget.value)}
      onTimeChange={(_, { selectedTimeText }) => selectedTimeText !== undefined && onChange(selectedTimeText)}
    />
  );
}
