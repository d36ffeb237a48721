import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { MinutesView } from '../../../shared/api/minutes';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';

interface AnswerProps {
  view: MinutesView;
  onChanged: () => Promise<void>;
}

type Answer = 'adjusted' | 'returned' | 'disagrees';

/** What an adjuster may answer, and what follows from each. */
export function AnswerButtons({ view, onChanged }: AnswerProps) {
  const { t } = useSession();
  const [answer, setAnswer] = useState<Answer>('adjusted');
  const [open, setOpen] = useState(false);
  const ask = (next: Answer) => {
    setAnswer(next);
    setOpen(true);
  };
  return (
    <>
      <Button appearance="primary" onClick={() => ask('adjusted')}>
        {t.minutes.adjust}
      </Button>
      <Button onClick={() => ask('returned')}>{t.minutes.giveBack}</Button>
      <Button onClick={() => ask('disagrees')}>{t.minutes.disagree}</Button>
      <AnswerDialog key={answer} {...{ view, onChanged, answer, open }} onClose={() => setOpen(false)} />
    </>
  );
}

interface DialogProps extends AnswerProps {
  answer: Answer;
  open: boolean;
  onClose: () => void;
}

function AnswerDialog({ view, onChanged, answer, open, onClose }: DialogProps) {
  const { api, t } = useSession();
  const [remark, setRemark] = useState('');
  const [asked, setAsked] = useState(false);
  const send = useMutate(
    () => api.answerMinutes({ key: view.meeting }, { answer, hash: view.hash, ...(remark.trim() ? { remark } : {}) }),
    () => t.minutes.adjusted,
  );
  const words = {
    adjusted: { title: t.minutes.adjustTitle, follows: t.minutes.adjustFollows, action: t.minutes.adjust, reason: '' },
    returned: {
      title: t.minutes.giveBackTitle,
      follows: t.minutes.giveBackFollows,
      action: t.minutes.giveBack,
      reason: t.minutes.giveBackReason,
    },
    disagrees: {
      title: t.minutes.disagreeTitle,
      follows: t.minutes.disagreeFollows,
      action: t.minutes.disagree,
      reason: t.minutes.disagreeReason,
    },
  }[answer];
  const isMissing = asked && words.reason !== '' && remark.trim() === '';
  const confirm = async () => {
    setAsked(true);
    if ((words.reason !== '' && remark.trim() === '') || !(await send.run())) return;
    onClose();
    await onChanged();
  };
  return (
    <ConsequenceDialog
      open={open}
      title={words.title}
      follows={[words.follows]}
      action={words.action}
      otherwise={t.common.cancel}
      busy={send.busy}
      error={send.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {words.reason !== '' && (
        <Field
          label={words.reason}
          hint={t.minutes.commentHint}
          required
          {...(isMissing ? { validationMessage: t.minutes.reasonMissing } : {})}
        >
          <Textarea value={remark} maxLength={2000} onChange={(_, { value }) => setRemark(value)} />
        </Field>
      )}
    </ConsequenceDialog>
  );
}
