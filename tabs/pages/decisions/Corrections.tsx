import { Button, Field, makeStyles, Subtitle2, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MinutesView } from '../../../shared/api/minutes';
import { isLocked } from '../../../shared/states/minutes';
import { formatInstant } from '../../../shared/text/format';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { PartChoice, partsOf } from './PartChoice';
import { useMinutesWords } from './useMinutesWords';

const useStyles = makeStyles({
  list: { margin: '0 0 16px', padding: '8px 16px', border: `1px solid ${tokens.colorNeutralStroke1}` },
  heading: { margin: 0 },
  one: { margin: '8px 0' },
});

interface CorrectionsProps {
  view: MinutesView;
  onChanged: () => Promise<void>;
}

function NewCorrection({ view, onChanged }: CorrectionsProps) {
  const { api, t } = useSession();
  const words = useMinutesWords();
  const parts = partsOf(view);
  const [open, setOpen] = useState(false);
  const [part, setPart] = useState(parts[0] ?? '');
  const [texts, setTexts] = useState({ was: '', shouldBe: '' });
  const [asked, setAsked] = useState(false);
  const isMissing = (name: keyof typeof texts): boolean => asked && texts[name].trim() === '';
  const correct = useMutate(
    () => api.correctMinutes({ key: view.meeting }, { part, ...texts }),
    () => words.corrected,
  );
  const confirm = async () => {
    setAsked(true);
    if (texts.was.trim() === '' || texts.shouldBe.trim() === '' || !(await correct.run())) return;
    setOpen(false);
    setTexts({ was: '', shouldBe: '' });
    setAsked(false);
    await onChanged();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.addCorrection}</Button>
      <ConsequenceDialog
        open={open}
        title={words.correctionTitle}
        follows={[words.correctionFollows]}
        action={words.addCorrection}
        otherwise={t.common.cancel}
        busy={correct.busy}
        error={correct.error}
        onConfirm={confirm}
        onClose={() => setOpen(false)}
      >
        <PartChoice parts={parts} part={part} onChoose={setPart} />
        {(['was', 'shouldBe'] as const).map((name) => (
          <Field
            key={name}
            label={words[name]}
            hint={words.correctionHint}
            required
            {...(isMissing(name) ? { validationMessage: words.correctionMissing } : {})}
          >
            <Textarea
              value={texts[name]}
              maxLength={2000}
              onChange={(_, { value }) => setTexts({ ...texts, [name]: value })}
            />
          </Field>
        ))}
      </ConsequenceDialog>
    </>
  );
}

/** What was found wrong after the minutes were adjusted, dated and beside them. */
export function Corrections({ view, onChanged }: CorrectionsProps) {
  const { me, language } = useSession();
  const words = useMinutesWords();
  const styles = useStyles();
  const { minutes, corrections } = view;
  if (!minutes || !isLocked(minutes.state)) return null;
  return (
    <>
      {corrections.length > 0 && (
        <section className={styles.list}>
          <Subtitle2 as="h2" className={styles.heading}>
            {words.corrections}
          </Subtitle2>
          {corrections.map(({ key, part, was, shouldBe, at, name }) => (
            <div key={key} className={styles.one}>
              <Text block weight="semibold">
                {words.correction(formatInstant(at, language), name)}
              </Text>
              <Text block>{part}</Text>
              <Text block>{`${words.was}: ${was}`}</Text>
              <Text block>{`${words.shouldBe}: ${shouldBe}`}</Text>
            </div>
          ))}
        </section>
      )}
      {me.permissions.includes('runMeeting') && <NewCorrection view={view} onChanged={onChanged} />}
    </>
  );
}
