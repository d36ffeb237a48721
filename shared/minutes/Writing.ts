import { minutesWords } from '../text/minutes/minutesWords';
import type { Block } from './Block';
import type { ItemFacts, MinutesFacts } from './facts/MinutesFacts';
import { inWording, type Said, type Wording } from './facts/Said';

/** How minutes are being written: what of, and in which words. */
export interface Writing {
  facts: MinutesFacts;
  /** Only what the record has, as it has it: nothing is added to a meeting of before. */
  asRecorded: boolean;
  /** Whether what is missing is left out; else it is said that it is missing. */
  leavesOut: boolean;
  say(said: Said): string;
  /** What an item is called where others speak of it: by the agenda's number, or by its §. */
  itemName(number: string): string;
  /** The record's words beside the fields where it has some, else the minutes' own. */
  word(recorded: Readonly<Record<string, string>>, name: string, own: string): string;
}

/** § 12, in the item's own number or in the year's. */
export const paragraphOf = ({ number, paragraph }: Pick<ItemFacts, 'number' | 'paragraph'>): string =>
  number.startsWith('§') ? number : minutesWords.paragraph(paragraph);

/** A piece of a profile: blocks out of the facts. */
export type BlockMaker = (writing: Writing) => Block[];

/** What every block maker asks. */
export const writingOf = (
  facts: MinutesFacts,
  { wording, profile }: { wording: Wording; profile: 'minutes' | 'paragraphs' },
): Writing => ({
  facts,
  asRecorded: wording === 'verbatim' && facts.meeting.imported,
  leavesOut: wording === 'verbatim',
  itemName(number) {
    const item = facts.items.find((one) => one.number === number);
    return item && profile === 'paragraphs' ? paragraphOf(item) : minutesWords.item(number);
  },
  say: (said) => inWording(said, wording),
  word: (recorded, name, own) => (wording === 'verbatim' ? (recorded[name] ?? own) : own),
});
