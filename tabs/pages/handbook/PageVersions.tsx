import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { HandbookPage, PageEdition } from '../../../shared/lists/handbookPages';
import { changedLines } from '../../../shared/rules/changedLines';
import { formatInstant } from '../../../shared/text/format';
import { useSession } from '../../session';
import { usePersonName } from '../../usePersonName';
import { useWords } from './useWords';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  one: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start' },
  lines: { alignSelf: 'stretch', display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  line: {
    margin: 0,
    padding: '2px 8px',
    whiteSpace: 'pre-wrap',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  added: { textDecorationLine: 'none', color: 'inherit', borderLeft: '3px solid var(--pf-green-edge)' },
  removed: { color: 'inherit', borderLeft: '3px solid var(--pf-red-edge)' },
});

/** What one version has otherwise than the one before it: said in words as well as by lines and edges. */
function Changes({ before, now }: { before: PageEdition; now: PageEdition }) {
  const styles = useStyles();
  const { versions: words } = useWords();
  const lines = changedLines(before.body, now.body)
    .map((line, at) => ({ ...line, at }))
    .filter(({ kind, text }) => kind !== 'same' && text !== '');
  const isSame = lines.length === 0 && before.title === now.title;
  return (
    <div className={styles.lines}>
      {before.title !== now.title && <Text>{words.title(before.title, now.title)}</Text>}
      {isSame && <Text>{words.same}</Text>}
      {lines.map(({ kind, text, at }) =>
        kind === 'added' ? (
          <p key={at} className={styles.line}>
            <span className="pf-hidden">{words.added} </span>
            <ins className={styles.added}>+ {text}</ins>
          </p>
        ) : (
          <p key={at} className={styles.line}>
            <span className="pf-hidden">{words.removed} </span>
            <del className={styles.removed}>− {text}</del>
          </p>
        ),
      )}
    </div>
  );
}

interface VersionProps {
  number: number;
  edition: PageEdition;
  before: PageEdition | undefined;
  isNow: boolean;
}

function Version({ number, edition, before, isNow }: VersionProps) {
  const styles = useStyles();
  const { language } = useSession();
  const { versions: words } = useWords();
  const nameOf = usePersonName();
  const [open, setOpen] = useState(false);
  const id = useId();
  const who = nameOf(edition.by) ?? words.nobody;
  return (
    <li className={styles.one}>
      <Text weight="semibold">
        {words.one(number, formatInstant(edition.at, language), who)}
        {isNow && ` (${words.now})`}
      </Text>
      {edition.note && <Text>{edition.note}</Text>}
      {before ? (
        <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? words.hide : words.compare}
          <span className="pf-hidden">{`: ${words.changes(number - 1)}`}</span>
        </Button>
      ) : (
        <Text>{words.first}</Text>
      )}
      <div id={id} hidden={!open} className={styles.lines}>
        {open && before && <Changes before={before} now={edition} />}
      </div>
    </li>
  );
}

/** Every version that a page has had, newest first, and what each changed. */
export function PageVersions({ page }: { page: HandbookPage }) {
  const styles = useStyles();
  const { versions: words } = useWords();
  const editions = page.editions ?? [];
  return (
    <section className={styles.part} aria-label={words.heading}>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.heading}
      </Subtitle2>
      <ol className={styles.list}>
        {editions
          .map((edition, at) => (
            <Version
              key={edition.at}
              number={at + 1}
              edition={edition}
              before={editions[at - 1]}
              isNow={at === editions.length - 1}
            />
          ))
          .toReversed()}
      </ol>
    </section>
  );
}
