// Every mark of ASCII, as CommonMark says.
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const LINK = /\[([^\]]+)\]\(((?:https?|mailto):[^)\s]+)\)/g;
// A private-use character stands for what the author wrote with a backslash, so that it is not read as a mark.
const FIRST_PRIVATE = 0xe000;

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const hide = (text: string): string =>
  text.replace(ESCAPED, (_whole, mark: string) => String.fromCharCode(FIRST_PRIVATE + mark.charCodeAt(0)));

const reveal = (text: string, as: (mark: string) => string): string =>
  text.replace(/[\ue000-\ue07f]/g, (hidden) => as(String.fromCharCode(hidden.charCodeAt(0) - FIRST_PRIVATE)));

function inline(text: string): string {
  return escapeHtml(text)
    .replace(LINK, '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])[*_]([^*_]+)[*_](?=$|[\s).,:;!?])/g, '$1<em>$2</em>');
}

const listItem = (line: string): string | undefined => /^\s*[-*]\s+(.*)$/.exec(line)?.[1];

/** The part of Markdown that Teams reads in cards (bold, italic, links, lists), as HTML; every other character stays text. */
export function markdownToHtml(text: string): string {
  const blocks: string[] = [];
  let items: string[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    if (items.length > 0) blocks.push(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
    if (lines.length > 0) blocks.push(`<p>${lines.join('<br>')}</p>`);
    items = [];
    lines = [];
  };
  for (const line of hide(text).split(/\r?\n/)) {
    const item = listItem(line);
    if ((item === undefined) === items.length > 0) flush();
    if (item !== undefined) items.push(inline(item));
    else if (line.trim() !== '') lines.push(inline(line));
    else flush();
  }
  flush();
  return reveal(blocks.join(''), escapeHtml);
}

/** What a message says, for reading as plain text: names of mentions, lines, and no marks. */
export function messageToText(text: string): string {
  const plain = text
    .replace(/<at[^>]*>([^<]*)<\/at>/g, '$1')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/^\s*[-*]\s+/gm, '• ');
  const unmarked = hide(plain).replace(/\*\*([^*]+)\*\*/g, '$1');
  return reveal(unmarked, (mark) => mark).trim();
}
