import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { MinutesView } from '../../../shared/api/minutes';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { useMinutesWords } from './useMinutesWords';

interface AnswerProps {
  view: MinutesView;
  onChanged: () => Promise<void>;
}

type Answer = 'adjusted' | 'returned' | 'disagrees';

/** What an adjuster may answer, and what follows from each. */
export function AnswerButtons({ view, onChanged }: AnswerProps) {
  const words = useMinutesWords();
  const [answer, setAnswer] = useState<Answer>('adjusted');
  const [open, setOpen] = useState(false);
  const ask = (next: Answer) => {
    setAnswer(next);
    setOpen(true);
  };
  return (
    <>
      <Button appearance="primary" onClick={() => ask('adjusted')}>
        {words.adjust}
      </Button>
      <Button onClick={() => ask('returned')}>{words.giveBack}</Button>
      <Button onClick={() => ask('disagrees')}>{words.disagree}</Button>
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
  const words = useMinutesWords();
  const [remark, setRemark] = useState('');
  const [asked, setAsked] = useState(false);
  const send = useMutate(
    () => api.answerMinutes({ key: view.meeting }, { answer, hash: view.hash, ...(remark.trim() ? { remark } : {}) }),
    () => words.adjusted,
  );
  const said = {
    adjusted: { title: words.adjustTitle, follows: words.adjustFollows, action: words.adjust, reason: '' },
    returned: {
      title: words.giveBackTitle,
      follows: words.giveBackFollows,
      action: words.giveBack,
      reason: words.giveBackReason,
    },
    disagrees: {
      title: words.disagreeTitle,
      follows: words.disagreeFollows,
      action: words.disagree,
      reason: words.disagreeReason,
    },
  }[answer];
  const isMissing = asked && said.reason !== '' && remark.trim() === '';
  const confirm = async () => {
    setAsked(true);
    if ((said.reason !== '' && remark.trim() === '') || !(await send.run())) return;
    onClose();
    await onChanged();
  };
  return (
    <ConsequenceDialog
      open={open}
      title={said.title}
      follows={[said.follows]}
      action={said.action}
      otherwise={t.common.cancel}
      busy={send.busy}
      error={send.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {said.reason !== '' && (
        <Field
          label={said.reason}
          hint={words.commentHint}
          required
          {...(isMissing ? { validationMessage: words.reasonMissing } : {})}
        >
          <Textarea value={remark} maxLength={2000} onChange={(_, { value }) => setRemark(value)} />
        </Field>
      )}
    </ConsequenceDialog>
  );
}
