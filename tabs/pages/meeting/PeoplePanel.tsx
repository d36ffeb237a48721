import { Body1, Button, Caption1, makeStyles, Subtitle2, Switch, Text, tokens } from '@fluentui/react-components';
import { AddRegular, CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { type Attendance, attendance } from '../../../shared/lists/attendance';
import { quorumSentence } from '../../../shared/questions/resultWords';
import type { RollPerson } from '../../../shared/rules/roll';
import type { VoteView } from '../../../shared/rules/voteView';
import { isCancelled, isEnded, isFrozen } from '../../../shared/states/meeting';
import { isNotOpened } from '../../../shared/states/vote';
import { fetchedCode } from '../../fetchedCode';
import { useRowOpener } from '../../page/useOpenedRow';
import { Failure } from '../../States';
import { useItems, useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { WithCodeLater } from '../../WithCodeLater';
import { Initials } from './Initials';
import type { Room } from './useRoom';

/** What is done with a person comes after the first view of who is there. */
const personActions = fetchedCode(() => import('./PersonActions'));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '16px' },
  heading: { margin: 0 },
  block: { display: 'flex', flexDirection: 'column', gap: '4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  person: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) auto auto',
    gap: '8px',
    alignItems: 'center',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { alignSelf: 'flex-start' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  vote: { display: 'inline-flex', gap: '4px', alignItems: 'center', color: tokens.colorNeutralForeground2 },
});

/** Whether a mandate has voted; null when no vote is going on or there is none. */
function hasVoted(vote: VoteView | undefined, municipality: string | undefined): boolean | null {
  if (!vote || isNotOpened(vote.state) || municipality === undefined) return null;
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

function Person({ person, row, place, voted, does, onPresence, more }: PersonProps) {
  const { t, language } = useSession();
  const styles = useStyles();
  // Where presence is set, the switch says it; elsewhere the word does.
  const said = row.answer ? t.meeting.answers[row.answer] : t.meeting.noAnswer;
  const came = row.confirmedPresent && !onPresence ? t.meeting.present : said;
  const isVacant = row.capacity === 'vacant';
  const capacity = row.capacity && !isVacant ? attendance.fields.capacity.options[row.capacity][language] : null;
  const state = isVacant ? null : came;
  return (
    <li className={styles.person}>
      <Initials name={person.name} />
      <span className={styles.words}>
        <Text weight="semibold">{place}</Text>
        <Caption1 className={styles.quiet}>
          {[person.name || t.serving.vacant, capacity, state, does].filter(Boolean).join(' · ')}
        </Caption1>
        {voted !== null && <VoteMark voted={voted} />}
      </span>
      {onPresence && !isVacant && (
        <Switch
          checked={row.confirmedPresent}
          aria-label={t.meeting.markPresent(person.name)}
          onChange={(_, { checked }) => onPresence(checked)}
        />
      )}
      {more}
    </li>
  );
}

function useGroups(room: Room) {
  const { t } = useSession();
  const { seats, people: listed } = room.sitting.roll;
  const people = listed.flatMap((person) => {
    const row = room.attendance.find(({ key }) => key === person.row);
    return row ? [{ row, person }] : [];
  });
  const placeOf = ({ mandates, organisation }: RollPerson) =>
    seats.find(({ mandate }) => mandate === mandates[0])?.title ?? organisation;
  return [
    { title: null, people: people.filter(({ person }) => person.mandates.length > 0), placeOf },
    {
      title: t.meeting.projectManagement,
      people: people.filter(({ person }) => person.mandates.length === 0),
      placeOf,
    },
  ].filter((group) => group.people.length > 0);
}

/** What each does at the item: serves, and for whom, or steps aside. */
function useDoes(room: Room, item: string | undefined): (person: RollPerson) => string | null {
  const { t } = useSession();
  if (item === undefined) return () => null;
  const serving = room.serving(item);
  return (person) => {
    if (serving.some(({ conflicted }) => conflicted.includes(person))) return t.serving.aside;
    const own = serving.find((one) => one.person === person);
    if (!own) return null;
    return own.insteadOf ? t.serving.servesFor(own.insteadOf.name) : t.serving.serves;
  };
}

interface PeoplePanelProps {
  room: Room;
  vote: VoteView | undefined;
  /** Key of the item that is shown. */
  item: string | undefined;
}

/** What the reader may do with the meeting's people. */
function useMay({ meeting, attendance }: Room) {
  const { me } = useSession();
  const roles = useItems('meetingRoles').items;
  const runs = me.permissions.includes('runMeeting');
  const own = attendance.filter((row) => row.member === me.key).map(({ key }) => key);
  const takesMinutes = roles.some((one) => one.role === 'minuteTaker' && !one.withdrawn && own.includes(one.person));
  const stands = isFrozen(meeting.state) || isCancelled(meeting.state);
  return {
    runs,
    note: runs && !stands && !isEnded(meeting.state),
    add: runs && !stands,
    act: (row: Attendance) => !stands && (runs || takesMinutes || own.includes(row.key)),
  };
}

/** Notes with one press that everybody came who was expected: no answer counts as coming. */
function ConfirmAll({ room }: { room: Room }) {
  const { api, t } = useSession();
  const styles = useStyles();
  const coming = room.attendance.filter(
    (row) => row.answer !== 'absent' && row.capacity !== 'vacant' && !row.confirmedPresent,
  );
  const confirm = useMutate(
    () => api.confirmPresence(room.meeting),
    () => t.serving.confirmed,
  );
  if (coming.length === 0) return null;
  return (
    <>
      <Button size="small" className={styles.mark} disabledFocusable={confirm.busy} onClick={() => void confirm.run()}>
        {t.meeting.markComing(coming.length)}
      </Button>
      {confirm.error && <Failure error={confirm.error} />}
    </>
  );
}

/** A guest, somebody co-opted or called in, or a seat that nobody holds. */
function AddPerson() {
  const { t } = useSession();
  const styles = useStyles();
  const opened = useRowOpener();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.mark}
      icon={<AddRegular />}
      onClick={() => opened.add('attendance')}
    >
      {t.serving.addPerson}
    </Button>
  );
}

/** Who is here, by municipality, whether that is enough to decide, and who has voted. */
export function PeoplePanel({ room, vote, item }: PeoplePanelProps) {
  const { api, t } = useSession();
  const styles = useStyles();
  const groups = useGroups(room);
  const presence = useMutate((person: string, present: boolean) => api.setPresence(room.meeting, { person, present }));
  const may = useMay(room);
  // While a vote goes on there is one quorum: that of the vote, by its method.
  const counted = vote && !isNotOpened(vote.state) ? vote.quorum : room.present;
  const here = room.attendance.filter((row) => row.confirmedPresent).length;
  const does = useDoes(room, item);
  const more = (person: RollPerson, row: Attendance) =>
    item !== undefined &&
    may.act(row) && (
      <WithCodeLater code={personActions}>
        {({ PersonActions }) => (
          <PersonActions room={room} person={person} row={row} item={item} runs={may.runs} vote={vote} />
        )}
      </WithCodeLater>
    );
  return (
    <div className={styles.panel}>
      <div className={styles.block}>
        <Subtitle2 as="h3" className={styles.heading}>
          {t.meeting.quorumTitle}
        </Subtitle2>
        <Body1>{counted ? quorumSentence(counted, t) : t.meeting.notDocumented}</Body1>
      </div>
      {may.note && <ConfirmAll room={room} />}
      {presence.error && <Failure error={presence.error} />}
      {groups.map((group) => (
        <div key={group.title} className={styles.block}>
          <Subtitle2 as="h3" className={styles.heading}>
            {group.title ?? t.meeting.presentOf(here, room.attendance.length)}
          </Subtitle2>
          <ul className={styles.list}>
            {group.people.map(({ row, person }) => (
              <Person
                key={row.key}
                row={row}
                person={person}
                place={group.placeOf(person)}
                voted={hasVoted(vote, person.mandates[0])}
                does={does(person)}
                more={more(person, row)}
                onPresence={may.note ? (present) => void presence.run(row.key, present) : undefined}
              />
            ))}
          </ul>
        </div>
      ))}
      {may.add && <AddPerson />}
    </div>
  );
}
