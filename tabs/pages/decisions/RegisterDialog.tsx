import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { MinutesView } from '../../../shared/api/minutes';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { useMinutesWords } from './useMinutesWords';

interface RegisterDialogProps {
  view: MinutesView;
  open: boolean;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Asks for the number that the minutes are registered under. */
export function RegisterDialog({ view, open, onChanged, onClose }: RegisterDialogProps) {
  const { api, t } = useSession();
  const words = useMinutesWords();
  const [number, setNumber] = useState(view.document.registrationNumber ?? '');
  const [asked, setAsked] = useState(false);
  const register = useMutate(
    () => api.registerMinutes({ key: view.meeting }, { registrationNumber: number.trim() }),
    () => words.registered,
  );
  const confirm = async () => {
    setAsked(true);
    if (number.trim() === '' || !(await register.run())) return;
    onClose();
    await onChanged();
  };
  const isMissing = asked && number.trim() === '';
  return (
    <ConsequenceDialog
      open={open}
      title={words.registerTitle}
      follows={[words.registerFollows]}
      action={words.register}
      otherwise={t.common.cancel}
      busy={register.busy}
      error={register.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Field
        label={words.registrationNumber}
        required
        {...(isMissing ? { validationMessage: words.registrationMissing } : {})}
      >
        <Input value={number} maxLength={60} onChange={(_, { value }) => setNumber(value)} />
      </Field>
    </ConsequenceDialog>
  );
}
