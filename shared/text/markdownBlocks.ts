/** A piece of a line. */
export type Inline =
  | { kind: 'text' | 'strong' | 'emphasis' | 'code'; text: string }
  | { kind: 'link'; text: string; address: string };

/** A piece of a text in Markdown: the subset that a page of the handbook needs. */
export type MarkdownBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; inline: Inline[] }
  | { kind: 'paragraph' | 'quote'; inline: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] };

const PIECES = /\*\*(.+?)\*\*|\*(.+?)\*|`([^`]+)`|\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/g;

function inlineOf(line: string): Inline[] {
  const found: Inline[] = [];
  let from = 0;
  const say = (text: string) => text !== '' && found.push({ kind: 'text', text });
  for (const match of line.matchAll(PIECES)) {
    const [whole, strong, emphasis, code, text, address] = match;
    say(line.slice(from, match.index));
    from = match.index + whole.length;
    if (strong) found.push({ kind: 'strong', text: strong });
    else if (emphasis) found.push({ kind: 'emphasis', text: emphasis });
    else if (code) found.push({ kind: 'code', text: code });
    else if (text && address) found.push({ kind: 'link', text, address });
  }
  say(line.slice(from));
  return found;
}

const ITEM = /^\s*(?:([-*+])|\d+\.)\s+(.*)$/;

function headingOf(line: string): MarkdownBlock | undefined {
  const [, marks, text] = /^(#{1,6})\s+(.+)$/.exec(line) ?? [];
  if (!marks || !text) return undefined;
  return { kind: 'heading', level: marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3, inline: inlineOf(text) };
}

/** Some lines without an empty one between them. */
function blocksOf(lines: readonly string[]): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const heading = headingOf(line);
    const [item, bullet, words] = ITEM.exec(line) ?? [];
    const [quote, quoted] = /^>\s?(.*)$/.exec(line) ?? [];
    if (heading) blocks.push(heading);
    else if (item !== undefined && words !== undefined) {
      const ordered = bullet === undefined;
      if (last?.kind === 'list' && last.ordered === ordered) last.items.push(inlineOf(words));
      else blocks.push({ kind: 'list', ordered, items: [inlineOf(words)] });
    } else if (quote !== undefined && quoted !== undefined) blocks.push({ kind: 'quote', inline: inlineOf(quoted) });
    else if (last?.kind === 'paragraph') last.inline.push({ kind: 'text', text: ' ' }, ...inlineOf(line));
    else blocks.push({ kind: 'paragraph', inline: inlineOf(line) });
  }
  return blocks;
}

/** Markdown as data, for whoever shows it. No markup gets through, and only addresses with https become links. */
export const markdownBlocks = (source: string): MarkdownBlock[] =>
  source
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .flatMap((part) => blocksOf(part.split('\n').filter((line) => line.trim() !== '')));
