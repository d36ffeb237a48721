/** How an area of the project stands; said by shape and word, coloured only on top. */
export type Light = 'green' | 'yellow' | 'red';

/** Words of one look. `\n` is a line break and `\t` a tab; no writer may pass either on as it is. */
export interface Run {
  text: string;
  strong?: boolean;
  /** Stands before the words, as shape and word. */
  light?: Light;
}

/** How the items of a list are marked. */
export type Marker = 'bullet' | 'dash' | 'decimal' | 'letter';

/** One item of a list, with a list below it where there is one. */
interface ListItem {
  runs: readonly Run[];
  children?: ListBlock;
}

/** A list that writers number themselves; it begins again at one. */
export interface ListBlock {
  kind: 'list';
  marker: Marker;
  items: readonly ListItem[];
}

/** Running text; its look is its writer's. */
export interface Paragraph {
  kind: 'paragraph';
  runs: readonly Run[];
}

/** What a table's cell holds: never a table, so that nothing is merged or nested. */
export type Cell = readonly (Paragraph | ListBlock)[];

/** A column's head, its share of the width, and where its words stand. */
export interface Column {
  head: string;
  width: number;
  align?: 'end' | 'center';
}

/** A table whose first row is its heads; with `rowHeader` the first cell of each row names the row. */
export interface Table {
  kind: 'table';
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  rowHeader?: boolean;
}

/** A picture: its words, and where its file lies. Without a file it is shown as missing, never made up. */
export interface Figure {
  kind: 'figure';
  title: string;
  alt: string;
  /** Path in the document library, of a PNG or a JPEG. */
  path: string | null;
}

/** What was voted on, and how many stood behind each answer; by name where the vote was open. */
export interface VoteBlock {
  kind: 'vote';
  lead: string;
  options: readonly { label: string; count: number; voters: readonly string[] }[];
}

/** Who signs: on a line, or by what was done in the app. */
interface Signer {
  label: string;
  name: string;
  signed?: string;
}

/** A piece of the minutes, which every writer knows how to write. */
export type Block =
  | { kind: 'title'; text: string; subtitle?: string }
  /** The number is text from the record, "1)" or "§ 12", and keeps its place when the order changes. */
  | { kind: 'heading'; level: 1 | 2 | 3; number?: string; text: string }
  | { kind: 'facts'; rows: readonly { label: string; runs: readonly Run[] }[] }
  | { kind: 'decision'; label: string; text: string; notes?: readonly string[] }
  | { kind: 'signature'; signers: readonly Signer[] }
  | { kind: 'attachments'; heading: string; items: readonly string[] }
  | Paragraph
  | ListBlock
  | Table
  | Figure
  | VoteBlock;

/** Minutes ready to be written, with what stands outside the text: heads, foots and properties of a file. */
export interface MinutesDocument {
  title: string;
  project: string;
  date: string;
  state: string;
  registrationNumber?: string | undefined;
  author: string;
  /** The stored moment at which the facts were frozen (UTC, ISO 8601): the only clock a document knows. */
  frozenAt: string;
  /** Name, version and hash of the frozen facts; a file cannot hold its own hash. */
  stamp: string;
  blocks: readonly Block[];
}
