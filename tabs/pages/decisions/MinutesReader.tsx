import { Badge, Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowLeftRegular, PrintRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MinutesView } from '../../../shared/api/minutes';
import { isLocked, minutesStates } from '../../../shared/states/minutes';
import { Bar } from '../../Bar';
import { Failure, Fetched } from '../../States';
import { saveFile } from '../../saveFile';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { Adjusters } from './Adjusters';
import { Comments } from './Comments';
import { Corrections } from './Corrections';
import { ItemsAtOnce } from './ItemsAtOnce';
import { MinutesActions } from './MinutesActions';
import { MinutesPreview } from './MinutesPreview';
import { type Choice, useMinutes } from './useMinutes';
import { useMinutesWords } from './useMinutesWords';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 16px',
    alignItems: 'flex-end',
    '@media print': { display: 'none' },
  },
  choice: { flex: '0 1 200px', minWidth: 0 },
  select: { minWidth: 0, width: '100%' },
  beside: { '@media print': { display: 'none' }, display: 'flex', flexDirection: 'column', gap: '16px' },
  layout: {
    display: 'grid',
    gap: '24px 40px',
    gridTemplateColumns: 'minmax(0, 46rem) minmax(220px, 1fr)',
    alignItems: 'start',
    paddingBottom: '24px',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ChoiceProps {
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** In which form and whose words. */
function ReadAs({ choice, onChoose }: ChoiceProps) {
  const words = useMinutesWords();
  const styles = useStyles();
  return (
    <>
      <Field label={words.profile} className={styles.choice}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={choice.profile}
          onChange={(_, { value }) =>
            onChoose({ ...choice, profile: value === 'paragraphs' ? 'paragraphs' : 'minutes' })
          }
        >
          <option value="minutes">{words.profiles.minutes}</option>
          <option value="paragraphs">{words.profiles.paragraphs}</option>
        </Select>
      </Field>
      <Field label={words.wording} className={styles.choice}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={choice.wording}
          onChange={(_, { value }) => onChoose({ ...choice, wording: value === 'verbatim' ? 'verbatim' : 'corrected' })}
        >
          <option value="corrected">{words.wordings.corrected}</option>
          <option value="verbatim">{words.wordings.verbatim}</option>
        </Select>
      </Field>
    </>
  );
}

/** Files of what is read, and printing it. */
function Files({ meeting, choice }: { meeting: string; choice: Choice }) {
  const { api } = useSession();
  const words = useMinutesWords();
  const get = useMutate(async (format: 'docx' | 'text' | 'pdf') => {
    saveFile(await api.file({ key: meeting, format }, choice));
    return true;
  });
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={get.busy} onClick={() => get.run('docx')}>
        {words.download}
      </Button>
      <Button disabledFocusable={get.busy} onClick={() => get.run('pdf')}>
        {words.downloadPdf}
      </Button>
      <Button disabledFocusable={get.busy} onClick={() => get.run('text')}>
        {words.downloadText}
      </Button>
      <Button icon={<PrintRegular />} onClick={() => window.print()}>
        {words.print}
      </Button>
      {get.error && <Failure error={get.error} />}
    </>
  );
}

/** How far they have come, and what the person may do now. */
function State({ view, onChanged }: { view: MinutesView; onChanged: () => Promise<void> }) {
  const { language } = useSession();
  const words = useMinutesWords();
  const styles = useStyles();
  const { minutes, hash, changedBlocks } = view;
  const state = minutes ? minutesStates.options[minutes.state][language] : words.notWritten;
  return (
    <div className={styles.bar}>
      <Badge appearance="outline" color="informative" size="large">
        {state}
      </Badge>
      {minutes && <Text className={styles.quiet}>{words.version(minutes.version, hash.slice(0, 12))}</Text>}
      {changedBlocks.length > 0 && <Text>{words.changes(changedBlocks.length)}</Text>}
      <MinutesActions view={view} onChanged={onChanged} />
    </div>
  );
}

/** The minutes of a meeting: to be read, handed over, commented on, adjusted and put in the archive. */
export function MinutesReader({ meeting, onBack }: { meeting: string; onBack: () => void }) {
  const words = useMinutesWords();
  const styles = useStyles();
  const [choice, setChoice] = useState<Choice>({ profile: 'minutes', wording: 'corrected' });
  const { view, changed, ...fetched } = useMinutes(meeting, choice);
  return (
    <Fetched of={fetched} has={view !== undefined}>
      {view && (
        <>
          <div className={styles.bar}>
            <Button icon={<ArrowLeftRegular />} onClick={onBack}>
              {words.back}
            </Button>
            <ReadAs choice={choice} onChoose={setChoice} />
            <Files meeting={meeting} choice={choice} />
          </div>
          <State view={view} onChanged={changed} />
          {isLocked(view.minutes?.state) && <Bar intent="info">{words.locked}</Bar>}
          <div className={styles.layout}>
            <div>
              <Corrections view={view} onChanged={changed} />
              <MinutesPreview meeting={meeting} blocks={view.document.blocks} changed={view.changedBlocks} />
            </div>
            <aside className={styles.beside} aria-label={words.comments}>
              <Adjusters view={view} />
              <ItemsAtOnce view={view} onChanged={changed} />
              <Comments view={view} onChanged={changed} />
            </aside>
          </div>
        </>
      )}
    </Fetched>
  );
}
