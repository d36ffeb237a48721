import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const unescaped = (xml: string): string => xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ENTITIES[name]!);

/** The parts of a Word file, as text. */
export const docxParts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

interface Level {
  format: string;
  sign: string;
}

/** What each list of the file is marked with, by its number and level. */
function listsIn(numbering: string): Map<string, Level[]> {
  const kinds = new Map<string, Level[]>();
  for (const [all, id] of numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs)) {
    const levels = [...all.matchAll(/<w:numFmt w:val="(\w+)"\/><w:lvlText w:val="([^"]*)"/g)];
    kinds.set(
      id!,
      levels.map(([, format, sign]) => ({ format: format!, sign: sign! })),
    );
  }
  const used = [...numbering.matchAll(/<w:num w:numId="(\d+)"><w:abstractNumId w:val="(\d+)"/g)];
  return new Map(used.map(([, id, kind]) => [id!, kinds.get(kind!)!]));
}

function wordsOf(paragraph: string, lights: boolean): string {
  const runs = [...paragraph.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run]) => run!);
  const read = runs.filter((run) => lights || !run.includes('w:val="Statusljus"'));
  return read
    .flatMap((run) => [...run.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:(br|tab)\/>/gs)])
    .map(([, words, sign]) => (sign ? (sign === 'br' ? '\n' : '\t') : unescaped(words!)))
    .join('');
}

/** A file's words as a reader sees them, a line to each paragraph: lists counted, and the words of status lights only when asked for. */
export function readDocx(bytes: Uint8Array, { lights = false } = {}): string[] {
  const parts = docxParts(bytes);
  const lists = listsIn(parts['word/numbering.xml']!);
  const counts = new Map<string, number[]>();
  return [...parts['word/document.xml']!.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => {
    const text = wordsOf(paragraph, lights);
    const [, levelText, id] = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(paragraph) ?? [];
    if (id === undefined) return text;
    const at = Number(levelText);
    const level = lists.get(id)![at]!;
    if (level.format === 'bullet') return `${level.sign === '–' ? '-' : ''} ${text}`;
    const count = counts.get(id) ?? [];
    count[at] = (count[at] ?? 0) + 1;
    count.length = at + 1;
    counts.set(id, count);
    const number = level.format === 'lowerLetter' ? String.fromCharCode(96 + count[at]!) : `${count[at]}`;
    return `${at > 0 ? '- ' : ''}${level.sign.replace(/%\d/, number)} ${text}`;
  });
}

/** For comparing: status shapes with their words and the signs of lists go, white space is one blank. */
export const normalised = (text: string): string =>
  text
    .replace(/[●▲■](?:\s(?:Grön|Gul|Röd))?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
