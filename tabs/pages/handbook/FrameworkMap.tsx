import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type GoverningDocument, governingDocuments as list } from '../../../shared/lists/governingDocuments';
import type { Process } from '../../../shared/lists/processes';
import { CATEGORIES, type FrameworkRow, frameworkMap } from '../../../shared/rules/frameworkMap';
import { isReviewDue } from '../../../shared/rules/isReviewDue';
import { formatNames } from '../../../shared/text/format';
import { StatusShape } from '../../fields/StatusShape';
import { SmallTable } from '../../report/SmallTable';
import { Fetched } from '../../States';
import { useItems, useLists, useSession } from '../../session';
import { TabLink } from '../../TabLink';
import { today } from '../../today';
import { useWords } from './useWords';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  kind: { color: tokens.colorNeutralForeground2 },
});

/** The documents of one step and category, or that there is none. */
function Cell({ documents }: { documents: readonly GoverningDocument[] }) {
  const styles = useStyles();
  const { language } = useSession();
  const { framework: words } = useWords();
  if (documents.length === 0) return <StatusShape shape="red" text={words.gap} />;
  return (
    <ul className={styles.list}>
      {documents.map(({ key, title, kind }) => (
        <li key={key}>
          <TabLink place={{ page: 'handbook', section: 'framework', key }}>{title}</TabLink>
          {kind && <span className={styles.kind}> {list.fields.kind.options[kind][language].toLowerCase()}</span>}
        </li>
      ))}
    </ul>
  );
}

function MapOf({ process, rows }: { process: Process; rows: readonly FrameworkRow[] }) {
  const { language } = useSession();
  const { framework: words } = useWords();
  const { category, kind } = list.fields;
  return (
    <SmallTable
      label={words.mapOf(process.title)}
      heads={[words.step, ...CATEGORIES.map((one) => category.options[one][language]), words.kinds]}
      rows={rows.map(({ step, documents, missing }) => ({
        key: step.key,
        cells: [
          step.title,
          ...CATEGORIES.map((one) => <Cell key={one} documents={documents[one]} />),
          missing.length === 0
            ? words.noneMissing
            : formatNames(
                missing.map((one) => kind.options[one][language].toLowerCase()),
                language,
              ),
        ],
      }))}
    />
  );
}

/** What is known of documents and steps. */
function Framework() {
  const styles = useStyles();
  const { language } = useSession();
  const { framework: words } = useWords();
  const processes = useItems('processes').items;
  const steps = useItems('processSteps').items;
  const documents = useItems('governingDocuments').items;
  const whole = frameworkMap(steps, documents);
  const day = today();
  const due = documents.filter((one) => isReviewDue(one, day));
  const titles = (some: readonly GoverningDocument[]) =>
    formatNames(
      some.map(({ title }) => title),
      language,
    );
  return (
    <section className={styles.part} aria-label={words.map}>
      <Text>{words.about}</Text>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.map}
      </Subtitle2>
      {whole.rows.length === 0 ? (
        <>
          <Text>{words.noSteps}</Text>
          <TabLink place={{ page: 'handbook', section: 'process' }}>{words.toProcess}</TabLink>
        </>
      ) : (
        <Text weight="semibold">{words.gaps(whole.gaps, whole.rows.length)}</Text>
      )}
      {processes.map((process) => {
        const rows = whole.rows.filter(({ step }) => step.process === process.key);
        return rows.length > 0 && <MapOf key={process.key} process={process} rows={rows} />;
      })}
      {whole.rows.length > 0 && whole.unplaced.length > 0 && <Text>{words.unplaced(titles(whole.unplaced))}</Text>}
      {due.length > 0 && <Text>{words.due(titles(due))}</Text>}
      <Subtitle2 as="h3" className={styles.heading}>
        {words.table}
      </Subtitle2>
    </section>
  );
}

const LISTS = ['processes', 'processSteps', 'governingDocuments'] as const;

/** Governing documents against the steps of each process: what applies where, what is missing, and what is to be reviewed. */
export function FrameworkMap() {
  const fetched = useLists(LISTS);
  return (
    <Fetched of={fetched} has={fetched.has}>
      <Framework />
    </Fetched>
  );
}
