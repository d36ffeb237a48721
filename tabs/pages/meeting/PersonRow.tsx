import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { type Attendance, attendance } from '../../../shared/lists/attendance';
import type { RollPerson } from '../../../shared/rules/roll';
import type { VoteView } from '../../../shared/rules/voteView';
import { isNotOpened } from '../../../shared/states/vote';
import { fetchedCode } from '../../fetchedCode';
import { useSession } from '../../session';
import { WithCodeLater } from '../../WithCodeLater';
import { Initials } from './Initials';
import { useServingWords } from './useServingWords';

/** Of use to those who note who is here, once everybody is shown. */
const presenceSwitch = fetchedCode(() => import('./PresenceSwitch'));

const useStyles = makeStyles({
  person: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) auto auto',
    gap: '8px 5px',
    alignItems: 'center',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  vote: { display: 'inline-flex', gap: '4px', alignItems: 'center', color: tokens.colorNeutralForeground2 },
});

/** Whether a mandate has voted; null when it was decided without a vote, or none has been opened. */
export function hasVoted(vote: VoteView | undefined, municipality: string | undefined): boolean | null {
  if (!vote?.vote || isNotOpened(vote.state) || municipality === undefined) return null;
  if (vote.progress.voters.some((one) => one.code === municipality)) return true;
  return vote.progress.missing.some((one) => one.code === municipality) ? false : null;
}

function VoteMark({ voted }: { voted: boolean }) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <Caption1 className={styles.vote}>
      {voted ? <CheckmarkCircleRegular aria-hidden /> : <CircleRegular aria-hidden />}
      {voted ? t.meeting.hasVoted : t.meeting.hasNotVoted}
    </Caption1>
  );
}

interface PersonProps {
  person: RollPerson;
  row: Attendance;
  place: string;
  voted: boolean | null;
  /** What the person does at the item, in words. */
  does: string | null;
  /** Notes presence; missing for those who only read. */
  onPresence: ((present: boolean) => void) | undefined;
  more: ReactNode;
}

/** One person at the meeting: who, for which seat, what they answered, and whether they are there. */
export function PersonRow({ person, row, place, voted, does, onPresence, more }: PersonProps) {
  const { t, language } = useSession();
  const words = useServingWords();
  const styles = useStyles();
  // Where presence is set, the switch says it; elsewhere the word does.
  const said = row.answer ? t.meeting.answers[row.answer] : t.meeting.noAnswer;
  const noted = onPresence ? null : t.meeting.present;
  const came = row.confirmedPresent ? noted : said;
  const isVacant = row.capacity === 'vacant';
  const capacity = row.capacity && !isVacant ? attendance.fields.capacity.options[row.capacity][language] : null;
  const state = isVacant ? null : came;
  return (
    <li className={styles.person}>
      <Initials name={person.name} />
      <span className={styles.words}>
        <Text weight="semibold" className="pf-title" title={place}>
          {place}
        </Text>
        <Caption1 className={styles.quiet}>
          {[person.name || words.vacant, capacity, state, does].filter(Boolean).join(' · ')}
        </Caption1>
        {voted !== null && <VoteMark voted={voted} />}
      </span>
      {onPresence && !isVacant && (
        <WithCodeLater code={presenceSwitch}>
          {({ PresenceSwitch }) => (
            <PresenceSwitch name={person.name} present={row.confirmedPresent} onPresence={onPresence} />
          )}
        </WithCodeLater>
      )}
      {more}
    </li>
  );
}
