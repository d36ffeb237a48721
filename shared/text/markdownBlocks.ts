/** A piece of a line. */
export type Inline =
  | { kind: 'text' | 'strong' | 'emphasis' | 'code'; text: string }
  | { kind: 'link'; text: string; address: string };

/** A list, whose items may have a list of their own below them; lists go two deep. */
export interface MarkdownList {
  ordered: boolean;
  items: { inline: Inline[]; below?: MarkdownList }[];
}

/** A piece of a text in Markdown: the subset that a page of the handbook needs. */
export type MarkdownBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; inline: Inline[] }
  | { kind: 'paragraph' | 'quote'; inline: Inline[] }
  | ({ kind: 'list' } & MarkdownList);

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

const ITEM = /^(\s*)(?:([-*+])|(?:\d+|\p{Ll})\.)\s+(.*)$/u;

function headingOf(line: string): MarkdownBlock | undefined {
  const [, marks, text] = /^(#{1,6})\s+(.+)$/.exec(line) ?? [];
  if (!marks || !text) return undefined;
  return { kind: 'heading', level: marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3, inline: inlineOf(text) };
}

interface ListLine {
  ordered: boolean;
  inline: Inline[];
  /** Set in by two signs or more: it belongs to the item above. */
  isBelow: boolean;
}

function itemIn(line: string): ListLine | undefined {
  const [whole, indent = '', bullet, words] = ITEM.exec(line) ?? [];
  if (whole === undefined || words === undefined) return undefined;
  const isBelow = indent.replaceAll('\t', '  ').length >= 2;
  // A letter begins an item only where lists are: "a. " at the edge may begin a sentence.
  if (!isBelow && bullet === undefined && !/^\d/.test(line)) return undefined;
  return { ordered: bullet === undefined, inline: inlineOf(words), isBelow };
}

function addTo(list: MarkdownList, { ordered, inline, isBelow }: ListLine): void {
  const above = list.items.at(-1);
  if (!isBelow || !above) list.items.push({ inline });
  else if (above.below) above.below.items.push({ inline });
  else above.below = { ordered, items: [{ inline }] };
}

/** Some lines without an empty one between them. */
function blocksOf(lines: readonly string[]): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const heading = headingOf(line);
    const item = itemIn(line);
    const [quote, quoted] = /^>\s?(.*)$/.exec(line) ?? [];
    if (heading) blocks.push(heading);
    else if (item) {
      if (last?.kind === 'list' && (item.isBelow || last.ordered === item.ordered)) addTo(last, item);
      else blocks.push({ kind: 'list', ordered: item.ordered, items: [{ inline: item.inline }] });
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
