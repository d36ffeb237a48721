import { makeStyles, Radio, RadioGroup, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { SimilarHit } from '../../../shared/api/similar';
import { initiatives } from '../../../shared/lists/initiatives';
import { similarMarks } from '../../../shared/lists/similarMarks';
import type { FieldContext } from '../../fields/fieldView';
import type { FormLook } from '../../form/FormGroup';
import type { RecordFormState } from '../../form/useRecordForm';
import { useInitiativeWords } from './useInitiativeWords';
import { useSimilar } from './useSimilar';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
  },
  heading: { margin: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
  hit: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  marks: { flexWrap: 'wrap' },
});

const PART = 'similar';
const { options: MARKS } = similarMarks.fields.mark;

/** What has been said of another initiative in this form, and how to say it: a row that is saved with the initiative. */
function useMarks(form: RecordFormState) {
  const rows = (form.tree.parts[PART] ?? []).filter(({ removed }) => !removed);
  const of = (other: string) => rows.find(({ values }) => values.other === other);
  return {
    markOf: (other: string): string => String(of(other)?.values.mark ?? ''),
    mark(other: string, mark: string) {
      const row = of(other);
      if (row) form.set({ part: PART, key: row.key }, 'mark', mark);
      else form.add(PART, { list: similarMarks }, { other, mark });
    },
  };
}

interface HitProps {
  hit: SimilarHit;
  mark: string;
  onMark: (mark: string) => void;
  context: FieldContext;
}

/** One that is alike: whose it is, how far it has come, why it is shown, and what the writer says of it. */
function Hit({ hit, mark, onMark, context }: HitProps) {
  const styles = useStyles();
  const { language, nameOf } = context;
  const { similar: words } = useInitiativeWords();
  const { phase, state } = initiatives.fields;
  const facts = [
    nameOf('municipalities', hit.municipality),
    phase.options[hit.phase][language],
    state.options[hit.state][language],
    ...(hit.contact ? [words.contact(hit.contact)] : []),
  ];
  return (
    <li className={styles.hit}>
      <Text weight="semibold">{hit.title}</Text>
      <Text size={200}>{facts.join(' · ')}</Text>
      <Text size={200} className={styles.quiet}>
        {hit.both.length > 0 ? words.both(hit.both.join(', ')) : words.letters}
      </Text>
      <RadioGroup
        layout="horizontal"
        className={styles.marks}
        aria-label={words.compare(hit.title)}
        value={mark}
        onChange={(_, data) => onMark(data.value)}
      >
        {Object.entries(MARKS).map(([key, label]) => (
          <Radio key={key} value={key} label={label[language]} />
        ))}
      </RadioGroup>
    </li>
  );
}

/** While an initiative is being written: others that are alike, at most five, each to be judged. Nothing waits for it. */
export function SimilarHits({ form, look }: { form: RecordFormState; look: FormLook }) {
  const styles = useStyles();
  const { context, idOf } = look;
  const { similar: words } = useInitiativeWords();
  const { hits, isAsked, isFetching, isError } = useSimilar(form.tree.row.key, form.tree.row.values);
  const { markOf, mark } = useMarks(form);
  if (!isAsked) return null;
  const likely = hits.filter(({ isLikely }) => isLikely);
  const perhaps = hits.filter(({ isLikely }) => !isLikely);
  const list = (shown: readonly SimilarHit[]) => (
    <ul className={styles.list}>
      {shown.map((hit) => (
        <Hit key={hit.key} hit={hit} mark={markOf(hit.key)} onMark={(said) => mark(hit.key, said)} context={context} />
      ))}
    </ul>
  );
  const said =
    isFetching && hits.length === 0 ? words.asking : likely.length > 0 ? words.found(likely.length) : words.none;
  return (
    <section id={idOf(PART)} tabIndex={-1} className={styles.section} aria-label={words.title}>
      <Subtitle2 as="h4" className={styles.heading}>
        {words.title}
      </Subtitle2>
      <Text aria-live="polite">{isError ? words.failed : said}</Text>
      {likely.length > 0 && (
        <>
          <Text size={200}>{words.judge}</Text>
          {list(likely)}
        </>
      )}
      {perhaps.length > 0 && (
        <>
          <Text weight="semibold">{words.perhaps}</Text>
          {list(perhaps)}
        </>
      )}
    </section>
  );
}
