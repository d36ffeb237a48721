import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { type Inline, type MarkdownBlock, type MarkdownList, markdownBlocks } from '../../shared/text/markdownBlocks';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    maxWidth: '70ch',
    '& p, & ul, & ol, & blockquote, & h4': { margin: 0 },
    '& ul, & ol': { paddingLeft: '24px' },
    '& blockquote': {
      paddingLeft: '12px',
      borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
      color: tokens.colorNeutralForeground2,
    },
  },
  first: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

function Piece({ piece }: { piece: Inline }): ReactNode {
  if (piece.kind === 'strong') return <strong>{piece.text}</strong>;
  if (piece.kind === 'emphasis') return <em>{piece.text}</em>;
  if (piece.kind === 'code') return <code>{piece.text}</code>;
  if (piece.kind !== 'link') return piece.text;
  return (
    <Link inline href={piece.address} target="_blank" rel="noreferrer">
      {piece.text}
    </Link>
  );
}

const Line = ({ inline }: { inline: readonly Inline[] }): ReactNode =>
  inline.map((piece, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line have no name, and are drawn anew when it changes
    <Fragment key={at}>
      <Piece piece={piece} />
    </Fragment>
  ));

function Listed({ list }: { list: MarkdownList }) {
  const List = list.ordered ? 'ol' : 'ul';
  return (
    <List>
      {list.items.map(({ inline, below }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={at}>
          <Line inline={inline} />
          {below && <Listed list={below} />}
        </li>
      ))}
    </List>
  );
}

function Block({ block }: { block: MarkdownBlock }) {
  const styles = useStyles();
  if (block.kind === 'heading') {
    return (
      <h4 className={block.level === 1 ? styles.first : undefined}>
        <Line inline={block.inline} />
      </h4>
    );
  }
  if (block.kind === 'list') return <Listed list={block} />;
  const Text = block.kind === 'quote' ? 'blockquote' : 'p';
  return (
    <Text>
      <Line inline={block.inline} />
    </Text>
  );
}

/** A text in Markdown for reading. */
export function Markdown({ source }: { source: string }) {
  const styles = useStyles();
  return (
    <div className={styles.all}>
      {markdownBlocks(source).map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Block key={at} block={block} />
      ))}
    </div>
  );
}
