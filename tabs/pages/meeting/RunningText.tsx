import { Body1, makeStyles } from '@fluentui/react-components';

const BULLET = /^[–•-]\s+/;

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '70ch' },
  paragraph: { margin: 0, whiteSpace: 'pre-line' },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** A piece of running text: a paragraph, or bullets that follow on each other. */
type TextBlock = { kind: 'paragraph'; text: string } | { kind: 'bullets'; texts: string[] };

/** Splits a note into paragraphs and bullet lists; a bullet begins with a dash. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const part of text.split(/\n\s*\n|\n(?=[–•-]\s)/)) {
    const trimmed = part.trim();
    if (trimmed === '') continue;
    const last = blocks.at(-1);
    if (!BULLET.test(trimmed)) blocks.push({ kind: 'paragraph', text: trimmed });
    else if (last?.kind === 'bullets') last.texts.push(trimmed.replace(BULLET, ''));
    else blocks.push({ kind: 'bullets', texts: [trimmed.replace(BULLET, '')] });
  }
  return blocks;
}

/** Running text of an agenda item, in paragraphs and bullets. */
export function RunningText({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.text} lang="sv">
      {textBlocks(text).map((block) =>
        block.kind === 'paragraph' ? (
          <Body1 key={block.text} as="p" className={styles.paragraph}>
            {block.text}
          </Body1>
        ) : (
          <ul key={block.texts[0]} className={styles.list}>
            {block.texts.map((one) => (
              <li key={one}>
                <Body1>{one}</Body1>
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}
