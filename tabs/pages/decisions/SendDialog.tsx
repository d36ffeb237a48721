import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { MinutesView } from '../../../shared/api/minutes';
import { Bar } from '../../Bar';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { useNotesWaiting } from '../../useNotesWaiting';
import { useMinutesWords } from './useMinutesWords';

const useStyles = makeStyles({
  choices: { border: 'none', margin: 0, padding: 0 },
  choice: { display: 'flex' },
});

interface SendDialogProps {
  view: MinutesView;
  open: boolean;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Asks who is to adjust, and warns of those who presented. */
export function SendDialog({ view, open, onChanged, onClose }: SendDialogProps) {
  const { api, t } = useSession();
  const words = useMinutesWords();
  const styles = useStyles();
  const { candidates } = view;
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const adjusters = chosen ?? candidates.flatMap(({ member, proposed }) => (proposed ? [member] : []));
  const send = useMutate(
    () => api.sendMinutes({ key: view.meeting }, { adjusters: [...adjusters] }),
    () => words.sent,
  );
  const waiting = useNotesWaiting({ meeting: view.meeting });
  const toggle = (member: string, isChosen: boolean) =>
    setChosen(isChosen ? [...adjusters, member] : adjusters.filter((one) => one !== member));
  const confirm = async () => {
    if (!(await send.run())) return;
    onClose();
    await onChanged();
  };
  return (
    <ConsequenceDialog
      open={open}
      title={words.sendTitle}
      follows={[words.sendFollows]}
      action={words.send}
      otherwise={t.common.cancel}
      busy={send.busy}
      error={send.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <fieldset className={styles.choices}>
        <legend>{words.chooseAdjusters}</legend>
        {candidates.map(({ member, name }) => (
          <Checkbox
            key={member}
            className={styles.choice}
            label={name}
            checked={adjusters.includes(member)}
            onChange={(_, { checked }) => toggle(member, checked === true)}
          />
        ))}
      </fieldset>
      {waiting && <Bar intent="warning">{waiting}</Bar>}
      {candidates
        .filter(({ member, presented }) => presented && adjusters.includes(member))
        .map(({ member, name }) => (
          <Bar key={member} intent="warning">
            {words.presented(name)}
          </Bar>
        ))}
    </ConsequenceDialog>
  );
}
