import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { takingPart } from '../../../shared/questions/resultWords';
import { isEnded, isOngoing } from '../../../shared/states/meeting';
import { useSession } from '../../session';
import { neighbour } from './agenda';
import { SET_DECISION } from './DecisionText';
import { MeetingControl } from './MeetingControl';
import { goToOwnVote, OWN_VOTE } from './OwnVote';
import { Timers } from './Timers';
import { useGoTo } from './useGoTo';
import { goToElement, useIsSeen } from './useInView';
import type { MeetingItem } from './useMeetingItem';
import type { Room } from './useRoom';
import { VoteControl } from './VoteControl';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: '-24px',
    zIndex: 2,
    margin: 'auto -24px -24px',
    padding: '12px 24px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 480px)': { bottom: '-12px', margin: 'auto -12px -12px', padding: '8px 12px' },
    '@media print': { display: 'none' },
  },
  // On a phone the arrow is enough for the eye; the word stays for a listener.
  word: {
    '@media (max-width: 480px)': { position: 'absolute', width: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  previous: { '@media (max-width: 480px)': { minWidth: '32px' } },
  count: { fontVariantNumeric: 'tabular-nums' },
  timers: { flexGrow: 1, display: 'flex', justifyContent: 'center' },
});

interface StepsProps {
  room: Room;
  primary: boolean;
  onlyNext: boolean;
}

function Steps({ room, primary, onlyNext }: StepsProps) {
  const { t } = useSession();
  const styles = useStyles();
  const goTo = useGoTo(room);
  const { agenda, meeting } = room;
  const before = neighbour(agenda, meeting.currentItem, -1);
  const after = neighbour(agenda, meeting.currentItem, 1);
  return (
    <>
      {!onlyNext && (
        <Button
          className={styles.previous}
          icon={<ChevronLeftRegular />}
          disabledFocusable={!before || goTo.busy}
          onClick={() => before && void goTo.run(before.key)}
        >
          <span className={styles.word}>{t.meeting.previous}</span>
        </Button>
      )}
      <Button
        appearance={primary && after ? 'primary' : 'secondary'}
        icon={<ChevronRightRegular />}
        iconPosition="after"
        disabledFocusable={!after || goTo.busy}
        onClick={() => after && void goTo.run(after.key)}
      >
        {t.meeting.next}
      </Button>
    </>
  );
}

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
  if ((!ongoing && !runs) || meeting.state === 'cancelled') return null;
  // An open vote with too few answers waits; the meeting goes on.
  const votePending =
    ongoing &&
    (vote?.state === 'draft' ||
      (vote?.state === 'open' && vote.quorum.met) ||
      (vote?.state === 'closed' && vote.quorum.met));
  const isLast = !neighbour(agenda, meeting.currentItem, 1);
  const current = agenda.find((item) => item.key === meeting.currentItem);
  // Members may vote after a meeting that was not quorate.
  const voteGoesOn =
    vote &&
    (ongoing ||
      vote.state === 'open' ||
      vote.state === 'closing' ||
      (isEnded(meeting.state) && vote.state === 'draft'));
  if (isEnded(meeting.state) && !voteGoesOn) return null;
  const isAsked = vote?.state === 'open' && vote.mine?.mayVote === true && vote.mine.ballot === null;
  return (
    <section className={styles.bar} aria-label={t.meeting.title}>
      {runs && ongoing && <Steps room={room} primary={!votePending && !item.elsewhere} onlyNext={compact} />}
      <span className={styles.timers}>
        <Timers meeting={meeting} current={current} onlyItem={compact} />
      </span>
      {vote?.state === 'open' && (
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
        <Button appearance={runs ? 'secondary' : 'primary'} onClick={goToOwnVote}>
          {t.meeting.toVote}
        </Button>
      )}
      {runs && vote?.state === 'closed' && vote.proposal && !setsInView && (
        <Button appearance="primary" onClick={() => goToElement(SET_DECISION)}>
          {t.meeting.toSet}
        </Button>
      )}
      {runs && voteGoesOn && <VoteControl key={vote.decision.key} view={vote} isAfter={isEnded(meeting.state)} />}
      {runs && !(compact && ongoing) && <MeetingControl room={room} primary={!ongoing || (isLast && !votePending)} />}
    </section>
  );
}
