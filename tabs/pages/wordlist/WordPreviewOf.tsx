import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { WordCandidate, WordChange, WordPreview } from '../../../shared/api/wordPreview';
import { wordPreviewTexts } from '../../../shared/text/wordPreviewTexts';
import { useSession } from '../../session';

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0 },
  words: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

const REST_MS = 400;

const useWords = () => wordPreviewTexts(useSession().language);

/** What a change of the words would do, asked for when the writing rests. */
function usePreview(change: WordChange): WordPreview | undefined {
  const { api } = useSession();
  const now = JSON.stringify(change);
  const [rested, setRested] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setRested(now), REST_MS);
    return () => clearTimeout(timer);
  }, [now]);
  const asked: WordChange = JSON.parse(rested);
  const { data } = useQuery({
    queryKey: ['wordPreview', rested],
    queryFn: () => api.previewWords(asked),
    placeholderData: keepPreviousData,
    meta: { lists: ['initiatives', 'concepts'] },
    retry: false,
  });
  return data;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

interface CandidatesProps {
  title: string;
  candidates: readonly WordCandidate[];
  /** What is written already. */
  written: string;
  name: (word: string) => string;
  onChoose: (words: string) => void;
}

/** Words that the municipalities' own judgements speak for; each is taken with a press, or left. */
function Candidates({ title, candidates, written, name, onChoose }: CandidatesProps) {
  const styles = useStyles();
  const words = useWords();
  const own = written.split(/[,\n]/).flatMap((word) => word.trim() || []);
  const left = candidates.filter(({ word }) => !own.includes(word));
  if (left.length === 0) return null;
  return (
    <>
      <Text weight="semibold">{title}</Text>
      <ul className={styles.words} aria-label={title}>
        {left.map(({ word, pair }) => (
          <li key={word}>
            <Button size="small" title={words.pair(...pair)} onClick={() => onChoose([...own, word].join(', '))}>
              {name(word)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Pairs of initiatives by their titles, under what becomes of them. */
function Pairs({ title, pairs }: { title: string; pairs: WordPreview['newPairs'] }) {
  const styles = useStyles();
  const words = useWords();
  if (pairs.length === 0) return null;
  return (
    <>
      <Text weight="semibold">{title}</Text>
      <ul className={styles.list}>
        {pairs.map(([one, other]) => (
          <li key={`${one} ${other}`}>{words.pair(one, other)}</li>
        ))}
      </ul>
    </>
  );
}

interface WordPreviewOfProps {
  values: Readonly<Record<string, unknown>>;
  onSet: (field: 'words' | 'removedWords', words: string) => void;
}

/** Which initiatives would become alike, or no more, which words to think twice about, and which the judgements speak for. */
export function WordPreviewOf({ values, onSet }: WordPreviewOfProps) {
  const styles = useStyles();
  const words = useWords();
  const change = {
    title: textOf(values.title),
    workField: textOf(values.workField),
    words: textOf(values.words),
    removedWords: textOf(values.removedWords),
  };
  const preview = usePreview(change);
  if (!preview) return null;
  const { found, newPairs, lostPairs, common, short, taken, fields, adds, removes } = preview;
  const warnings = [
    ...common.map(words.common),
    ...short.map(words.short),
    ...taken.map(({ word, subject }) => words.taken(word, subject)),
    ...(fields.length > 0 ? [words.fields(fields.join(', '))] : []),
  ];
  return (
    <section className={styles.preview} aria-label={words.title}>
      <Subtitle2 as="h4" className={styles.heading}>
        {words.title}
      </Subtitle2>
      <Text aria-live="polite">{words.found(found)}</Text>
      {newPairs.length + lostPairs.length === 0 && <Text>{words.same}</Text>}
      <Pairs title={words.newPairs} pairs={newPairs} />
      <Pairs title={words.lostPairs} pairs={lostPairs} />
      {warnings.length > 0 && (
        <ul className={styles.list}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <Candidates
        title={words.adds}
        candidates={adds}
        written={change.words}
        name={words.add}
        onChoose={(chosen) => onSet('words', chosen)}
      />
      <Candidates
        title={words.removes}
        candidates={removes}
        written={change.removedWords}
        name={words.remove}
        onChoose={(chosen) => onSet('removedWords', chosen)}
      />
    </section>
  );
}
