import { Body1, Button, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { Attendance } from '../../../shared/lists/attendance';
import { quorumSentence } from '../../../shared/questions/quorumWords';
import type { RollPerson } from '../../../shared/rules/roll';
import { isThere } from '../../../shared/rules/servingAt';
import type { VoteView } from '../../../shared/rules/voteView';
import { isCancelled, isEnded, isFrozen } from '../../../shared/states/meeting';
import { isNotOpened } from '../../../shared/states/vote';
import { fetchedCode } from '../../fetchedCode';
import { useRowOpener } from '../../page/useOpenedRow';
import { Failure } from '../../States';
import { useItems, useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { WithCodeLater } from '../../WithCodeLater';
import { hasVoted, PersonRow } from './PersonRow';
import type { Room } from './useRoom';
import { useServingWords } from './useServingWords';

/** What is done with a person comes after the first view of who is there. */
const personActions = fetchedCode(() => import('./PersonActions'));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '16px' },
  heading: { margin: 0 },
  block: { display: 'flex', flexDirection: 'column', gap: '4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  mark: { alignSelf: 'flex-start' },
});

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
  const words = useServingWords();
  if (item === undefined) return () => null;
  const serving = room.serving(item);
  return (person) => {
    if (serving.some(({ conflicted }) => conflicted.includes(person))) return words.aside;
    const own = serving.find((one) => one.person === person);
    const row = room.attendance.find(({ key }) => key === person.row);
    if (row?.confirmedPresent && !isThere(room.sitting, person, item)) return words.notAtItem;
    const { substituteFor = null } = row ?? {};
    if (!own) return substituteFor === null ? null : words.substitutesFor(room.member(substituteFor)?.name ?? '');
    return own.insteadOf ? words.servesFor(own.insteadOf.name) : words.serves;
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
    keeps: runs || takesMinutes,
    note: (runs || takesMinutes) && !stands && !isEnded(meeting.state),
    add: runs && !stands,
    act: (row: Attendance) => !stands && (runs || takesMinutes || own.includes(row.key)),
  };
}

/** Notes with one press that everybody came who was expected: no answer counts as coming. */
function ConfirmAll({ room }: { room: Room }) {
  const { api, t } = useSession();
  const words = useServingWords();
  const styles = useStyles();
  const coming = room.attendance.filter(
    (row) => row.answer !== 'absent' && row.capacity !== 'vacant' && !row.confirmedPresent,
  );
  const confirm = useMutate(
    () => api.confirmPresence(room.meeting),
    () => words.confirmed,
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
  const words = useServingWords();
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
      {words.addPerson}
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
  const isHere = ({ row, person }: { row: Attendance; person: RollPerson }) =>
    row.confirmedPresent && (item === undefined || isThere(room.sitting, person, item));
  const here = groups.flatMap(({ people }) => people.filter(isHere)).length;
  const does = useDoes(room, item);
  const more = (person: RollPerson, row: Attendance) =>
    item !== undefined &&
    may.act(row) && (
      <WithCodeLater code={personActions}>
        {({ PersonActions }) => (
          <PersonActions room={room} person={person} row={row} item={item} may={may} vote={vote} />
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
              <PersonRow
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
