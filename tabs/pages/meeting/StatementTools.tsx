import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { type Statement, statements } from '../../../shared/lists/statements';
import { holdersAt } from '../../../shared/rules/holdersAt';
import { isCancelled, isFrozen } from '../../../shared/states/meeting';
import { statementStates } from '../../../shared/states/statement';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { Failure } from '../../States';
import { useItems, useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { RemoveRow } from './RemoveRow';
import { useActWords } from './useActWords';
import type { Room } from './useRoom';
import { useServingWords } from './useServingWords';

interface StatementProps {
  room: Room;
  statement: Statement;
  /** What it is called: "Reservation: Lena Gardtman". */
  name: string;
}

const VERBS = ['allow', 'refuse'] as const;

/** What the reader may do with a statement: its own person writes it, the chair answers a note, and those who run the meeting do either. */
function useMay({ room, statement }: StatementProps) {
  const { me } = useSession();
  const { meeting, attendance, sitting } = room;
  const roles = useItems('meetingRoles').items.filter((one) => one.meeting === meeting.key);
  if (isFrozen(meeting.state) || isCancelled(meeting.state)) return { write: false, answer: false };
  const runs = me.permissions.includes('runMeeting');
  const isMine = (row: string) => attendance.some((one) => one.key === row && one.member === me.key);
  const chairs = holdersAt(roles, 'chair', { order: sitting.order, item: statement.agendaItem });
  return {
    // Who steps aside is noted where the person stands.
    write: statement.kind !== 'conflictOfInterest' && (runs || isMine(statement.person)),
    answer: runs || chairs.some(({ person }) => isMine(person)),
  };
}

/** The chair's answer, which may be changed until the minutes are sent. */
function Answers({ statement, name }: StatementProps) {
  const { api, language } = useSession();
  const words = useActWords();
  const answer = useMutate(
    (verb: (typeof VERBS)[number]) => api.move('statements', statement, verb),
    () => words.noted,
  );
  return (
    <>
      {VERBS.map((verb) => {
        const { label, from } = statementStates.moves[verb];
        if (!from.some((state) => state === statement.state)) return null;
        return (
          <Button
            key={verb}
            size="small"
            aria-label={`${label[language]}: ${name}`}
            disabledFocusable={answer.busy}
            onClick={() => void answer.run(verb)}
          >
            {label[language]}
          </Button>
        );
      })}
      {answer.error && <Failure error={answer.error} />}
    </>
  );
}

/** Writes the text of what was announced. */
function WriteText({ statement, name }: StatementProps) {
  const { api, t, language } = useSession();
  const words = useActWords();
  const serving = useServingWords();
  const [text, setText] = useState<string | null>(null);
  const save = useMutate(
    (written: string) => api.update('statements', statement, { text: written || null }),
    () => t.meeting.rowSaved,
  );
  const confirm = async () => {
    if (text !== null && (await save.run(text.trim()))) setText(null);
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-label={serving.edit(name)}
        onClick={() => setText(statement.text ?? '')}
      >
        {t.meeting.edit}
      </Button>
      <ConsequenceDialog
        open={text !== null}
        title={name}
        follows={[statement.kind === 'minutesNote' ? words.noteAskedAgain : words.statementFollows]}
        action={t.common.save}
        otherwise={t.meeting.notNow}
        busy={save.busy}
        error={save.error}
        onConfirm={confirm}
        onClose={() => setText(null)}
      >
        <Field label={statements.fields.text.label[language]}>
          <Textarea
            value={text ?? ''}
            maxLength={statements.fields.text.maxLength}
            resize="vertical"
            onChange={(_, { value }) => setText(value)}
          />
        </Field>
      </ConsequenceDialog>
    </>
  );
}

/** What is done with a statement where it stands: a note is answered, its text written, and what was announced taken back. */
export function StatementTools(props: StatementProps) {
  const { statement, name } = props;
  const may = useMay(props);
  return (
    <>
      {may.answer && <Answers {...props} />}
      {may.write && <WriteText {...props} />}
      {may.write && <RemoveRow list={statements} row={statement} name={name} />}
    </>
  );
}
