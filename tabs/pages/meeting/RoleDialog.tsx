import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Attendance } from '../../../shared/lists/attendance';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useItems, useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { useActWords } from './useActWords';
import type { Room } from './useRoom';

/** What somebody may be at a meeting besides a member of it. */
export const ROLES = ['chair', 'minuteTaker', 'minutesAdjuster'] as const;

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: '12px' } });

interface ItemChoiceProps {
  room: Room;
  label: string;
  /** What no item means. */
  open: string;
  value: string;
  onChoose: (key: string) => void;
}

function ItemChoice({ room, label, open, value, onChoose }: ItemChoiceProps) {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
        <option value="">{open}</option>
        {room.agenda.map(({ key, itemNumber, title }) => (
          <option key={key} value={key}>{`${itemNumber} ${title}`}</option>
        ))}
      </Select>
    </Field>
  );
}

interface RoleDialogProps {
  room: Room;
  row: Attendance;
  name: string;
  onClose: () => void;
}

/** Gives a person a role from item to item: a chair who hands over, somebody else who writes for a while. */
export function RoleDialog({ room, row, name, onClose }: RoleDialogProps) {
  const { api, t } = useSession();
  const words = useActWords();
  const styles = useStyles();
  const held = useItems('meetingRoles').items.filter((one) => one.person === row.key && !one.withdrawn);
  const [role, setRole] = useState<(typeof ROLES)[number]>('chair');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const give = useMutate(
    () => {
      const own = held.find((one) => one.role === role);
      const span = { fromItem: from || null, toItem: to || null };
      if (own) return api.update('meetingRoles', own, span);
      return api.create('meetingRoles', { meeting: room.meeting.key, role, person: row.key, ...span });
    },
    () => words.noted,
  );
  return (
    <ConsequenceDialog
      open
      title={words.roleTitle(name)}
      follows={[words.roleFollows]}
      action={words.giveRole}
      otherwise={t.meeting.notNow}
      busy={give.busy}
      error={give.error}
      onConfirm={async () => {
        if (await give.run()) onClose();
      }}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <Field label={words.role}>
          <Select value={role} onChange={(_, { value }) => setRole(ROLES.find((one) => one === value) ?? 'chair')}>
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {words.roles[one]}
              </option>
            ))}
          </Select>
        </Field>
        <ItemChoice room={room} label={words.roleFrom} open={words.fromStart} value={from} onChoose={setFrom} />
        <ItemChoice room={room} label={words.roleTo} open={words.toEnd} value={to} onChoose={setTo} />
      </div>
    </ConsequenceDialog>
  );
}
