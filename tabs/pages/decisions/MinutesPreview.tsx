import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Block } from '../../../shared/minutes/Block';
import { writerWords } from '../../../shared/text/minutes/writers';
import { fetchedCode } from '../../fetchedCode';
import { useSession } from '../../session';
import { WithCode } from '../../WithCode';
import { MinutesTable, VoteTable } from './MinutesTable';
import { Line, List } from './MinutesText';
import { useMinutesWords } from './useMinutesWords';

/** Few minutes have figures. */
const pictureCode = fetchedCode(() => import('../../papers/Picture'));

const useStyles = makeStyles({
  minutes: {
    maxWidth: '46rem',
    minWidth: 0,
    lineHeight: 1.5,
    '& h2, & h3, & h4, & h5': { marginBlock: '24px 6px', lineHeight: 1.25 },
    '& h2': { fontSize: '1.6rem', marginTop: 0 },
    '& h3': { fontSize: '1.25rem' },
    '& h4': { fontSize: '1.05rem' },
    '& h5': { fontSize: '1rem' },
    '& p': { margin: '0 0 10px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
    '& ul, & ol': { margin: '0 0 10px', paddingLeft: '28px' },
    '& dl': { margin: '0 0 10px' },
    '& dl > div': { display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
    '& dt': { fontWeight: tokens.fontWeightSemibold, minWidth: '9rem' },
    '& dd': { margin: 0, whiteSpace: 'pre-wrap' },
    '@media print': { maxWidth: 'none', '& h2, & h3, & h4, & h5': { breakAfter: 'avoid' } },
  },
  decision: {
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: '8px 14px',
    margin: '12px 0',
    breakInside: 'avoid',
    '& p': { marginBottom: '2px' },
  },
  placeholder: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    padding: '8px',
    textAlign: 'center',
    fontStyle: 'italic',
  },
  changed: { borderRight: `4px solid ${tokens.colorPaletteDarkOrangeBorderActive}`, paddingRight: '8px' },
});

const TAGS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

function Decision({ block }: { block: Extract<Block, { kind: 'decision' }> }) {
  const styles = useStyles();
  return (
    <div className={styles.decision}>
      <p>
        <strong>{block.label}</strong> {block.text}
      </p>
      {block.notes?.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

/** A figure as the document library has it; one that was never handed over is missing. */
function Figure({
  block: { title, alt, path },
  meeting,
}: {
  block: Extract<Block, { kind: 'figure' }>;
  meeting: string;
}) {
  const { api } = useSession();
  const styles = useStyles();
  if (path === null) return <p className={styles.placeholder}>{writerWords.missingFigure(title)}</p>;
  return (
    <WithCode code={pictureCode}>
      {({ Picture }) => (
        <Picture title={title} alt={alt} name={['minutes', path]} load={() => api.minutesPicture(meeting, path)} />
      )}
    </WithCode>
  );
}

/** One block, below the page's own title. */
function Part({ block, meeting }: { block: Block; meeting: string }) {
  switch (block.kind) {
    case 'title':
      return (
        <hgroup>
          <h2>{block.text}</h2>
          {block.subtitle && <p>{block.subtitle}</p>}
        </hgroup>
      );
    case 'heading': {
      const Tag = TAGS[block.level];
      return <Tag>{[block.number, block.text].filter(Boolean).join('\u00a0')}</Tag>;
    }
    case 'facts':
      return <Pairs pairs={block.rows.map(({ label, runs }) => [label, <Line key={label} runs={runs} />])} />;
    case 'paragraph':
      return (
        <p>
          <Line runs={block.runs} />
        </p>
      );
    case 'list':
      return <List list={block} />;
    case 'table':
      return <MinutesTable table={block} />;
    case 'vote':
      return <VoteTable vote={block} />;
    case 'figure':
      return <Figure block={block} meeting={meeting} />;
    case 'decision':
      return <Decision block={block} />;
    case 'signature':
      return (
        <Pairs pairs={block.signers.map(({ label, name, signed }) => [label, signed ? `${name}\n${signed}` : name])} />
      );
    case 'attachments':
      return (
        <>
          <h3>{block.heading}</h3>
          <ul>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      );
  }
}

function Pairs({ pairs }: { pairs: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl>
      {pairs.map(([label, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two adjusters have the same label, and are drawn anew together
        <div key={`${label}.${at}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface MinutesPreviewProps {
  /** Key of the meeting. */
  meeting: string;
  blocks: readonly Block[];
  /** Places of blocks that are other than in the version before. */
  changed: readonly number[];
}

/** The same blocks that Word gets, to be read and printed here. */
export function MinutesPreview({ meeting, blocks, changed }: MinutesPreviewProps) {
  const styles = useStyles();
  const words = useMinutesWords();
  return (
    <article lang="sv" aria-label={words.preview} className={styles.minutes}>
      {blocks.map((block, at) => {
        const isChanged = changed.includes(at);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name, and are drawn anew when they change
          <div key={at} className={mergeClasses(isChanged && styles.changed)}>
            {isChanged && <span className="pf-hidden">{words.changedSince}: </span>}
            <Part block={block} meeting={meeting} />
          </div>
        );
      })}
    </article>
  );
}
