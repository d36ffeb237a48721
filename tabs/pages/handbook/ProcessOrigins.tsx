import { makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import { formatDay } from '../../../shared/text/format';
import { SmallTable } from '../../report/SmallTable';
import { useItems, useSession } from '../../session';
import { TabLink } from '../../TabLink';
import { useWords } from './useWords';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: { margin: 0 },
  lines: { whiteSpace: 'pre-line' },
});

/** Needs that somebody has put, by role, where they come from, and what became of them. */
function Needs() {
  const styles = useStyles();
  const { process: words } = useWords();
  const needs = useItems('needs').items;
  const meetings = useItems('meetings').items;
  const rows = needs.map(({ key, readableNumber, title, byRole, meeting, becomes }) => ({
    key,
    cells: [
      [readableNumber, title].filter(Boolean).join(' '),
      byRole,
      meetings.find((one) => one.key === meeting)?.title ?? '–',
      <span key="became" className={styles.lines}>
        {becomes ?? words.nothingYet}
      </span>,
    ],
  }));
  return (
    <section className={styles.part} aria-label={words.needs}>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.needs}
      </Subtitle2>
      {rows.length === 0 ? (
        <Text>{words.noNeeds}</Text>
      ) : (
        <SmallTable label={words.needs} heads={[words.need, words.whose, words.origin, words.became]} rows={rows} />
      )}
      <TabLink place={{ page: 'needs' }}>{words.addNeed}</TabLink>
    </section>
  );
}

function Inspirations() {
  const styles = useStyles();
  const { language } = useSession();
  const { process: words } = useWords();
  const found = useItems('inspirations').items;
  const rows = found.map(({ key, title, heldOn, learned }) => ({
    key,
    cells: [title, heldOn ? formatDay(heldOn, language) : '–', learned ?? '–'],
  }));
  return (
    <section className={styles.part} aria-label={words.inspiration}>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.inspiration}
      </Subtitle2>
      {rows.length === 0 ? (
        <Text>{words.noInspiration}</Text>
      ) : (
        <SmallTable label={words.inspiration} heads={[words.who, words.when, words.learned]} rows={rows} />
      )}
      <TabLink place={{ page: 'inspiration' }}>{words.inspiration}</TabLink>
    </section>
  );
}

/** What the development process has come from: needs, what others have shown, and what is known. */
export function ProcessOrigins() {
  const { process: words } = useWords();
  return (
    <>
      <Needs />
      <Inspirations />
      <TabLink place={{ page: 'knowledge' }}>{words.knowledge}</TabLink>
    </>
  );
}
