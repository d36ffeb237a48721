import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { takingPart } from '../../../shared/questions/quorumWords';
import { isSet } from '../../../shared/states/decision';
import { isCancelled, isEnded, isOngoing } from '../../../shared/states/meeting';
import { isCounted, isNotOpened, isOpen, isUnderWay as isVoting } from '../../../shared/states/vote';
import { fetchedCode } from '../../fetchedCode';
import { useSession } from '../../session';
import { WithCodeLater } from '../../WithCodeLater';
import { neighbour } from './agenda';
import { LeaderSteps } from './LeaderSteps';
import { goToOwnVote, MEETING_BAR, NEXT_STEP, OWN_VOTE, SET_DECISION } from './places';
import type { TimersProps } from './Timers';
import { useGoTo } from './useGoTo';
import { goToElement, useIsSeen } from './useInView';
import type { MeetingItem } from './useMeetingItem';
import type { Room } from './useRoom';

/** Nothing runs before the meeting does, and a second's wait for a clock is none. */
const timers = fetchedCode(async () => (await import('./Timers')).Timers);

const UNSEEN = { position: 'absolute', width: '1px', overflow: 'hidden', clipPath: 'inset(50%)' } as const;

/** A button with nothing but its arrow to see. */
const ARROW = { minWidth: '32px', paddingInline: '5px', columnGap: 0 } as const;

const useStyles = makeStyles({
  bar: {
    outlineStyle: 'none',
    position: 'sticky',
    bottom: 'calc(-1 * var(--pf-below))',
    zIndex: 2,
    margin: 'auto -24px calc(-1 * var(--pf-below))',
    padding: '12px 24px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 480px)': {
      margin: 'auto -12px calc(-1 * var(--pf-below))',
      padding: '8px 12px',
      gap: '4px 8px',
    },
    // With text enlarged four times it would cover a third of what is read.
    '@media (max-height: 280px)': { position: 'static' },
    '@media print': { display: 'none' },
  },
  // Where there is little room the arrow is enough for the eye; the word stays for a listener.
  word: { '@media (max-width: 1100px)': UNSEEN },
  previous: { '@media (max-width: 1100px)': ARROW },
  nextWord: { '@media (max-width: 480px)': UNSEEN },
  next: { '@media (max-width: 480px)': ARROW },
  // A thin line of its own on a phone, so that what is pressed stays on one.
  count: { fontVariantNumeric: 'tabular-nums', '@media (max-width: 480px)': { flexBasis: '100%', order: -1 } },
  // As high before its clocks have come.
  timers: { flexGrow: 1, display: 'flex', justifyContent: 'center', minHeight: tokens.lineHeightBase300 },
  yielding: { '@media (max-width: 480px)': { display: 'none' } },
});

interface StepsProps {
  room: Room;
  /** Whoever brings the meeting on goes with it. */
  onGone: () => void;
  primary: boolean;
  onlyNext: boolean;
}

function Steps({ room, onGone, primary, onlyNext }: StepsProps) {
  const { t } = useSession();
  const styles = useStyles();
  const goTo = useGoTo(room);
  const go = async (to: string) => {
    if (await goTo.run(to)) onGone();
  };
  const { agenda, meeting } = room;
  const before = neighbour(agenda, meeting.currentItem, -1);
  const after = neighbour(agenda, meeting.currentItem, 1);
  return (
    <>
      {!onlyNext && (
        <Button
          className={styles.previous}
          title={t.meeting.previous}
          icon={<ChevronLeftRegular />}
          disabledFocusable={!before || goTo.busy}
          onClick={() => before && void go(before.key)}
        >
          <span className={styles.word}>{t.meeting.previous}</span>
        </Button>
      )}
      {(after || !onlyNext) && (
        <Button
          {...(primary && after ? NEXT_STEP : {})}
          className={primary ? undefined : styles.next}
          appearance={primary && after ? 'primary' : 'secondary'}
          icon={<ChevronRightRegular />}
          iconPosition="after"
          disabledFocusable={!after || goTo.busy}
          onClick={() => after && void go(after.key)}
        >
          <span className={primary ? undefined : styles.nextWord}>{t.meeting.next}</span>
        </Button>
      )}
    </>
  );
}

const Clocks = (props: TimersProps) => <WithCodeLater code={timers}>{(Timers) => <Timers {...props} />}</WithCodeLater>;

interface MeetingBarProps {
  room: Room;
  item: MeetingItem;
  /** Only the vote and the next item, where there is little room. */
  compact?: boolean;
}

/** The bar at the bottom: where the meeting is in time, and for the project leader what moves it on. */
export function MeetingBar({ room, item, compact = false }: MeetingBarProps) {
  const vote = item.vote.view;
  const { me, t } = useSession();
  const styles = useStyles();
  const { meeting, agenda } = room;
  const runs = me.permissions.includes('runMeeting');
  const ongoing = isOngoing(meeting.state);
  const asksInView = useIsSeen(OWN_VOTE, vote?.state);
  const setsInView = useIsSeen(SET_DECISION, vote?.state);
  if ((!ongoing && !runs) || isCancelled(meeting.state)) return null;
  // Nothing is the right step before it is known how far what is asked has come.
  const isAwaited =
    vote === undefined && room.decisions.some((one) => one.agendaItem === item.shown?.key && !isSet(one.state));
  // An open vote with too few answers waits; the meeting goes on.
  const votePending =
    ongoing &&
    (vote === undefined
      ? isAwaited
      : isNotOpened(vote.state) || ((isOpen(vote.state) || isCounted(vote.state)) && vote.quorum.met));
  const current = agenda.find((item) => item.key === meeting.currentItem);
  // Members may vote after a meeting that was not quorate.
  const voteGoesOn =
    vote &&
    (ongoing || isVoting(vote.state) || (isEnded(meeting.state) && (isNotOpened(vote.state) || vote.next !== null)));
  if (isEnded(meeting.state) && !voteGoesOn) return null;
  const isAsked = isOpen(vote?.state) && vote?.mine?.mayVote === true && vote.mine.ballot === null;
  return (
    <section id={MEETING_BAR} className={styles.bar} aria-label={t.meeting.title} data-region tabIndex={-1}>
      {runs && ongoing && (
        <Steps room={room} onGone={item.follow} primary={!votePending && !item.elsewhere} onlyNext={compact} />
      )}
      <span className={mergeClasses(styles.timers, runs && votePending && styles.yielding)}>
        {ongoing && <Clocks meeting={meeting} current={current} onlyItem={compact} />}
      </span>
      {vote && isOpen(vote.state) && (
        <Caption1 className={styles.count}>
          {`${takingPart(vote.quorum, t)} · ${t.votes.quorumShort(vote.quorum.met)}`}
        </Caption1>
      )}
      {runs && item.elsewhere && item.shown && (
        <Caption1>
          {t.meeting.barConcerns(`${t.meeting.item(item.shown.itemNumber).toLowerCase()}, ${item.shown.title}`)}
        </Caption1>
      )}
      {isAsked && !asksInView && (
        <Button {...(runs ? {} : NEXT_STEP)} appearance={runs ? 'secondary' : 'primary'} onClick={goToOwnVote}>
          {t.meeting.toVote}
        </Button>
      )}
      {runs && isCounted(vote?.state) && vote?.proposal && !setsInView && (
        <Button {...NEXT_STEP} appearance="primary" onClick={() => goToElement(SET_DECISION)}>
          {t.meeting.toSet}
        </Button>
      )}
      {runs && (
        <LeaderSteps room={room} vote={voteGoesOn ? vote : undefined} votePending={votePending} compact={compact} />
      )}
    </section>
  );
}
