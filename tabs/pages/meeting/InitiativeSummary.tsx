import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import { isGuarded } from '../../../shared/lists/initiative/guardedTexts';
import { type Initiative, initiatives } from '../../../shared/lists/initiatives';
import { Bar } from '../../Bar';
import type { Version } from '../../form/draftStore';
import { isWithdrawn } from '../../form/treeDraft';
import { recordQuery } from '../../listData';
import { Failure, Loading } from '../../States';
import { useSession } from '../../session';
import { TabLink } from '../../TabLink';
import { useAsked } from '../../useAsked';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '70ch' },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px' },
  facts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', margin: 0 },
  name: { fontWeight: 600 },
  fact: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  link: { alignSelf: 'flex-start' },
});

const namesOf = (rows: readonly Version[] | undefined, name: string): string[] =>
  (rows ?? []).filter((row) => !isWithdrawn(row)).map((row) => String(Reflect.get(row, name) ?? ''));

/** What the steering group must not overlook: legal obstacles or none looked for, and what the information needs. */
function useFlags(row: Initiative): string[] {
  const { t, language } = useSession();
  const { legalObstacles, confidentiality, integrity, availability } = initiatives.fields;
  const { initiativeSummary: words, guarded } = t.portfolio;
  const levels = [
    row.confidentiality && `K ${confidentiality.options[row.confidentiality][language]}`,
    row.integrity && `R ${integrity.options[row.integrity][language]}`,
    row.availability && `T ${availability.options[row.availability][language]}`,
    row.informationRisks,
  ].filter(Boolean);
  return [
    ...(row.legalObstacles && row.legalObstacles !== 'no'
      ? [[words.legal(legalObstacles.options[row.legalObstacles][language]), row.legalText].filter(Boolean).join('. ')]
      : []),
    ...(levels.length > 0 ? [words.information(levels.join(' · '))] : []),
    ...(isGuarded({ ...row }) ? [guarded] : []),
  ];
}

function Facts({ facts }: { facts: readonly (readonly [string, readonly string[]])[] }) {
  const styles = useStyles();
  const { t } = useSession();
  return (
    <dl className={styles.facts}>
      {facts.map(([name, lines]) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          {(lines.length > 0 ? lines : [t.portfolio.initiativeSummary.nothing]).map((line) => (
            <dd key={line} className={styles.fact}>
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Summary({ row, parts }: { row: Initiative; parts: Readonly<Record<string, readonly Version[]>> }) {
  const styles = useStyles();
  const { t } = useSession();
  const { initiativeSummary: words } = t.portfolio;
  const stops = namesOf(parts.stopDoing, 'task');
  const flags = useFlags(row);
  return (
    <section className={styles.summary} aria-label={words.title}>
      <Subtitle2 as="h4" className={styles.heading}>
        {words.title}
      </Subtitle2>
      {flags.length > 0 && (
        <Bar intent="warning" title={words.flags}>
          <ul className={styles.list}>
            {flags.map((flag) => (
              <li key={flag}>{flag}</li>
            ))}
          </ul>
        </Bar>
      )}
      <Facts
        facts={[
          [words.need, row.need ? [row.need] : []],
          [words.benefits, namesOf(parts.benefits, 'title')],
          [words.change, row.changeMeaning ? [row.changeMeaning] : []],
          [words.stops, stops.length > 0 || !row.nothingToStop ? stops : [words.nothingStops(row.nothingToStop)]],
        ]}
      />
      <TabLink className={styles.link} place={{ page: 'portfolio', key: row.key }}>
        {words.open}
      </TabLink>
    </section>
  );
}

/** An initiative for those who decide on it: need, benefits, change, what ends, and what to bear in mind. */
export function InitiativeSummary({ initiative }: { initiative: string }) {
  const { api } = useSession();
  const { data, error, refetch } = useAsked(
    recordQuery(api, { name: 'initiatives', list: initiatives, key: initiative }),
  );
  if (data) return <Summary row={data.item} parts={data.parts} />;
  return error ? <Failure error={error} onRetry={refetch} /> : <Loading rows={4} />;
}
