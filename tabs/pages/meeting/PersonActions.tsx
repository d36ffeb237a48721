import {
  Button,
  Field,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Textarea,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Attendance } from '../../../shared/lists/attendance';
import type { RollPerson } from '../../../shared/rules/roll';
import type { VoteView } from '../../../shared/rules/voteView';
import { isEnded } from '../../../shared/states/meeting';
import { isOpen } from '../../../shared/states/vote';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useRowOpener } from '../../page/useOpenedRow';
import { Failure } from '../../States';
import { useItems, useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { ReasonDialog } from './ReasonDialog';
import { RegisterVote } from './RegisterVote';
import { ROLES, RoleDialog } from './RoleDialog';
import { useActWords } from './useActWords';
import type { Room } from './useRoom';
import { useServingWords } from './useServingWords';

const STATED = ['reservation', 'minutesNote'] as const;
type Stated = (typeof STATED)[number];
type Moved = 'arrived' | 'left';

interface PersonActionsProps {
  room: Room;
  person: RollPerson;
  row: Attendance;
  /** Key of the item that is shown. */
  item: string;
  /** Whether the reader runs the meeting, and notes who is there, as whoever takes the minutes does; others state for themselves. */
  may: { runs: boolean; keeps: boolean };
  /** The vote that is open, if one is. */
  vote: VoteView | undefined;
}

/** Something that is noted of a person: there once, and taken back by being withdrawn. */
function useNoted({ room, row, item }: Pick<PersonActionsProps, 'room' | 'row' | 'item'>) {
  const { api } = useSession();
  const words = useActWords();
  const roles = useItems('meetingRoles').items.filter((one) => one.person === row.key && !one.withdrawn);
  const statements = useItems('statements').items.filter(
    (one) => one.person === row.key && one.agendaItem === item && !one.withdrawn,
  );
  const meeting = room.meeting.key;
  const said = () => words.noted;
  const role = useMutate(async (name: (typeof ROLES)[number]) => {
    const held = roles.find((one) => one.role === name);
    if (held) return api.update('meetingRoles', held, { withdrawn: true });
    return api.create('meetingRoles', { meeting, role: name, person: row.key });
  }, said);
  const aside = statements.find((one) => one.kind === 'conflictOfInterest');
  const conflict = useMutate(async () => {
    if (aside) return api.update('statements', aside, { withdrawn: true });
    return api.create('statements', { meeting, agendaItem: item, kind: 'conflictOfInterest', person: row.key });
  }, said);
  const state = useMutate(
    (kind: Stated, text: string) =>
      api.create('statements', { meeting, agendaItem: item, kind, person: row.key, text: text || null }),
    said,
  );
  return { roles: roles.map((one) => one.role), isAside: aside !== undefined, role, conflict, state };
}

function StateDialog({
  kind,
  noted,
  onClose,
}: {
  kind: Stated;
  noted: ReturnType<typeof useNoted>;
  onClose: () => void;
}) {
  const { t } = useSession();
  const words = useActWords();
  const [text, setText] = useState('');
  return (
    <ConsequenceDialog
      open
      title={words.statementTitle[kind]}
      follows={[kind === 'minutesNote' ? words.noteFollows : words.statementFollows]}
      action={words.announce}
      otherwise={t.meeting.notNow}
      busy={noted.state.busy}
      error={noted.state.error}
      onConfirm={async () => {
        if (await noted.state.run(kind, text.trim())) onClose();
      }}
      onClose={onClose}
    >
      <Field label={words.statementText}>
        <Textarea value={text} maxLength={4000} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
    </ConsequenceDialog>
  );
}

interface PersonMenuProps extends PersonActionsProps {
  noted: ReturnType<typeof useNoted>;
  onMove: (kind: Moved) => void;
  onState: (kind: Stated) => void;
  onRegister: () => void;
  onRole: () => void;
}

/** Whether somebody's vote may be registered in a vote that is open, or replaced where the mandate has voted. */
function registering({ vote, person }: Pick<PersonActionsProps, 'vote' | 'person'>, me: string) {
  if (!vote || !isOpen(vote.state) || person.member === null || person.member === me) return null;
  const isAmong = (named: readonly { code: string }[]) =>
    person.mandates.some((mandate) => named.some(({ code }) => code === mandate));
  if (isAmong(vote.progress.missing)) return 'register' as const;
  return isAmong(vote.progress.voters) ? ('replace' as const) : null;
}

function PersonMenu(props: PersonMenuProps) {
  const { person, row, may, noted, onMove, onState, onRegister, onRole } = props;
  const { runs, keeps } = may;
  const { me } = useSession();
  const opened = useRowOpener();
  const words = useActWords();
  const serving = useServingWords();
  const states = runs || person.member === me.key;
  const registered = registering(props, me.key);
  return (
    <Menu checkedValues={{ role: noted.roles, aside: noted.isAside ? ['aside'] : [] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={words.actionsFor(person.name || serving.vacant)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {keeps && <MenuItem onClick={() => onMove('arrived')}>{words.arrives}</MenuItem>}
          {keeps && <MenuItem onClick={() => onMove('left')}>{words.leaves}</MenuItem>}
          {keeps && <MenuDivider />}
          {runs &&
            ROLES.map((role) => (
              <MenuItemCheckbox key={role} name="role" value={role} onClick={() => void noted.role.run(role)}>
                {words.roles[role]}
              </MenuItemCheckbox>
            ))}
          {runs && <MenuItem onClick={onRole}>{words.roleForSome}</MenuItem>}
          {runs && <MenuItem onClick={() => opened.edit('attendance', row.key)}>{words.editPerson}</MenuItem>}
          {runs && <MenuDivider />}
          {states && (
            <MenuItemCheckbox name="aside" value="aside" onClick={() => void noted.conflict.run()}>
              {words.stepsAside}
            </MenuItemCheckbox>
          )}
          {registered && (
            <MenuItem onClick={onRegister}>{registered === 'replace' ? words.replaceVote : words.vote}</MenuItem>
          )}
          {states &&
            STATED.map((kind) => (
              <MenuItem key={kind} onClick={() => onState(kind)}>
                {words[kind]}
              </MenuItem>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** What is noted of a person at the item that is shown: coming and going, roles, stepping aside, and what they state. */
export function PersonActions(props: PersonActionsProps) {
  const { room, person, row, item, vote } = props;
  const { api, me } = useSession();
  const words = useActWords();
  const noted = useNoted(props);
  const [stating, setStating] = useState<Stated | null>(null);
  const [registered, setRegistered] = useState<'register' | 'replace' | null>(null);
  const [giving, setGiving] = useState(false);
  const [correcting, setCorrecting] = useState<Moved | null>(null);
  const move = useMutate(
    (kind: Moved, reason?: string) =>
      api.movePresence(room.meeting, { person: row.key, item, kind, ...(reason === undefined ? {} : { reason }) }),
    () => words.noted,
  );
  return (
    <>
      <PersonMenu
        {...props}
        noted={noted}
        onMove={(kind) => (isEnded(room.meeting.state) ? setCorrecting(kind) : void move.run(kind))}
        onState={setStating}
        onRegister={() => setRegistered(registering(props, me.key))}
        onRole={() => setGiving(true)}
      />
      {[move, noted.role, noted.conflict].map(({ error }) => error && <Failure key={error.message} error={error} />)}
      {registered && vote && (
        <RegisterVote
          view={vote}
          person={person}
          replaces={registered === 'replace'}
          onClose={() => setRegistered(null)}
        />
      )}
      {giving && <RoleDialog room={room} row={row} name={person.name} onClose={() => setGiving(false)} />}
      {stating && <StateDialog kind={stating} noted={noted} onClose={() => setStating(null)} />}
      <ReasonDialog
        open={correcting !== null}
        title={words.correctTitle}
        follows={[words.correctFollows]}
        action={words.correct}
        label={words.correctReason}
        missing={words.correctNeedsReason}
        run={(reason) => move.run(correcting ?? 'arrived', reason)}
        onClose={() => setCorrecting(null)}
      />
    </>
  );
}
