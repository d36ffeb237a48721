import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { AgendaItem } from '../../../shared/lists/agendaItems';
import type { Meeting } from '../../../shared/lists/meetings';
import { useSession } from '../../session';
import { elapsedSeconds, minutesOver, plannedMinutes, timerText } from './timerText';
import { useNow } from './useNow';

const useStyles = makeStyles({
  timers: { display: 'flex', gap: '20px', flexWrap: 'wrap', alignItems: 'baseline' },
  timer: { display: 'inline-flex', gap: '6px', alignItems: 'baseline', whiteSpace: 'nowrap' },
  // On a phone there is a line for the buttons and the item's own time.
  whole: { '@media (max-width: 480px)': { display: 'none' } },
  figures: { fontVariantNumeric: 'tabular-nums' },
  // On a phone the figures stand for themselves; a listener hears what they are of.
  name: { color: tokens.colorNeutralForeground2, '@media (max-width: 480px)': { display: 'none' } },
  over: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

interface TimerProps {
  name: string;
  seconds: number;
  planned: number | null;
}

/** The ticking figures are for the eye; a listener gets whole minutes. */
function Timer({ name, seconds, planned }: TimerProps) {
  const { t } = useSession();
  const styles = useStyles();
  const over = minutesOver(seconds, planned);
  const figures = timerText(seconds);
  return (
    <span
      role="timer"
      aria-label={`${name}: ${t.meeting.timerSpoken(Math.floor(seconds / 60))}`}
      className={styles.timer}
    >
      <Caption1 aria-hidden className={styles.name}>
        {name}
      </Caption1>
      <Text aria-hidden className={styles.figures}>
        {planned === null ? figures : t.meeting.timerOf(figures, planned)}
      </Text>
      {over > 0 && (
        <Caption1 aria-hidden className={mergeClasses(styles.figures, styles.over)}>
          {t.meeting.timerOver(over)}
        </Caption1>
      )}
    </span>
  );
}

/** Of which meeting, at which item. */
export interface TimersProps {
  meeting: Meeting;
  current: AgendaItem | undefined;
  onlyItem?: boolean;
}

/** How long the current item and a meeting that runs have gone on, against what was planned. */
export function Timers({ meeting, current, onlyItem = false }: TimersProps) {
  const { t } = useSession();
  const styles = useStyles();
  const now = useNow();
  const item = elapsedSeconds(meeting.currentItemSince, now);
  const whole = elapsedSeconds(meeting.startedAt, now);
  return (
    <span className={styles.timers}>
      {item !== null && <Timer name={t.meeting.timerItem} seconds={item} planned={current?.minutes ?? null} />}
      {whole !== null && !onlyItem && (
        <span className={styles.whole}>
          <Timer
            name={t.meeting.timerMeeting}
            seconds={whole}
            planned={plannedMinutes(meeting.startTime, meeting.endTime)}
          />
        </span>
      )}
    </span>
  );
}
