import { Button, Field, makeStyles, Subtitle2, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Initiative } from '../../../shared/lists/initiatives';
import { parties } from '../../../shared/lists/parties';
import { mayAnswerAsParty } from '../../../shared/rules/mayAnswerAsParty';
import type { Version } from '../../form/draftStore';
import { isWithdrawn } from '../../form/treeDraft';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { useInitiativeWords } from './useInitiativeWords';

const useStyles = makeStyles({
  heading: { margin: '0 0 8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  party: { display: 'flex', flexDirection: 'column', gap: '4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const textOf = (row: Version, name: string): string => String(Reflect.get(row, name) ?? '');

interface PartyAnswersProps {
  item: Initiative;
  /** The saved rows of its parties. */
  rows: readonly Version[];
}

/** What each named party says of an initiative on the fast track; a party answers for itself. */
export function PartyAnswers({ item, rows }: PartyAnswersProps) {
  const styles = useStyles();
  const { answers } = useInitiativeWords();
  const kept = rows.filter((row) => !isWithdrawn(row));
  if (kept.length === 0) return null;
  return (
    <section aria-label={answers.title}>
      <Subtitle2 as="h3" block className={styles.heading}>
        {answers.title}
      </Subtitle2>
      <ul className={styles.list}>
        {kept.map((row) => (
          <OneParty key={row.key} item={item} row={row} />
        ))}
      </ul>
    </section>
  );
}

function OneParty({ item, row }: { item: Initiative; row: Version }) {
  const styles = useStyles();
  const { api, me, language } = useSession();
  const { answers } = useInitiativeWords();
  const name = textOf(row, 'name');
  const [note, setNote] = useState<string | null>(null);
  const mayAnswer = mayAnswerAsParty(me, { municipality: textOf(row, 'municipality') || null }, item);
  const answer = useMutate(
    (given: 'agrees' | 'objects', why?: string) =>
      api.answerAsParty({ key: row.key }, { answer: given, ...(why === undefined ? {} : { note: why }) }),
    () => answers.said(name),
  );
  const said = Object.entries(parties.fields.answer.options).find(([key]) => key === textOf(row, 'answer'))?.[1];
  const send = async () => {
    if (await answer.run('objects', note ?? '')) setNote(null);
  };
  return (
    <li className={styles.party}>
      <Text>
        <b>{name}</b>: {said?.[language] ?? answers.none}
      </Text>
      {textOf(row, 'answerNote') && <Text>{textOf(row, 'answerNote')}</Text>}
      {mayAnswer && (
        <div className={styles.buttons}>
          <Button disabledFocusable={answer.busy} onClick={() => void answer.run('agrees')}>
            {answers.agree(name)}
          </Button>
          <Button disabledFocusable={answer.busy} onClick={() => setNote(note ?? '')}>
            {answers.object(name)}
          </Button>
        </div>
      )}
      {note !== null && (
        <>
          <Field label={answers.what}>
            <Textarea value={note} onChange={(_, data) => setNote(data.value)} />
          </Field>
          <Button disabledFocusable={answer.busy} onClick={() => void send()}>
            {answers.send}
          </Button>
        </>
      )}
      {answer.error && <Failure error={answer.error} />}
    </li>
  );
}
