import { kindOf } from '../../../shared/fields';
import { findList } from '../../../shared/lists';
import { referenceName } from '../../../shared/schema/rowName';
import { correctedText, doubtsIn } from './correctedText';
import { MEETING } from './meetingRows';
import { type RecordedWords, recordedWords } from './recordedWords';
import type { SeedRow } from './SeedRow';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A value of a planted row in the app's own words; nothing for what is no field. */
function saidBy(rows: readonly SeedRow[], { list, row, field }: RecordedWords): string | null {
  const found = rows.find((one) => one.list === list && one.key === row);
  const description = findList(list)?.fields[field];
  const value: unknown = found && Reflect.get(found.draft, field);
  if (!description || value === null || value === undefined) return null;
  const nameOf = (to: string, key: string): string =>
    referenceName(findList(to), rows.find((one) => one.list === to && one.key === key)?.draft, key);
  // Written as the form shows it, so that only other words are kept.
  const text = kindOf(description).text(description, value, { language: 'sv', nameOf });
  return typeof value === 'string' && description.kind !== 'reference' && description.kind !== 'choice' ? value : text;
}

/** How a date is written differs from place to place, so the record's way is always kept. */
const isSaid = (rows: readonly SeedRow[], words: RecordedWords): boolean =>
  words.field !== 'date' && oneLine(saidBy(rows, words) ?? '') === oneLine(words.text);

function remarkOf({ text }: RecordedWords): string | null {
  if (doubtsIn(text).length > 0) return 'Läsningen är delvis osäker.';
  return correctedText(text) === text ? null : 'Stavningen är rättad.';
}

/** What the record says wherever the planted rows say it otherwise. */
export const wordingRows = (rows: readonly SeedRow[]): SeedRow[] =>
  recordedWords()
    .filter((words) => !isSaid(rows, words))
    .map((words) => {
      const doubts = doubtsIn(words.text);
      return {
        list: 'wordings',
        key: `${MEETING}.${words.list}.${words.row}.${words.field}`,
        draft: {
          meeting: MEETING,
          about: words.list,
          row: words.row,
          field: words.field,
          text: words.text,
          remark: remarkOf(words),
          doubts: doubts.length > 0 ? doubts : null,
        },
      };
    });
