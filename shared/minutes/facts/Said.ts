import { listOf, object, optional, type ShapeOf, text } from '../../schema/shape';
import { minutesWords } from '../../text/minutes/minutesWords';

/** Words as the app has them and, where a record of before was entered, as that has them. */
export const saidShape = object({
  text,
  recorded: optional(text),
  /** Readings of the record that are not certain: both are shown. */
  doubts: optional(listOf(object({ recorded: text, read: text }))),
});

/** Words as the app has them, and as the record has them where it says something else. */
export interface Said extends ShapeOf<typeof saidShape> {}

/** Which words minutes are written in. */
export type Wording = 'corrected' | 'verbatim';

/** Words in a wording. Verbatim is the record's own; else the app's, with the original beside each uncertain reading. */
export function inWording({ text: own, recorded, doubts = [] }: Said, wording: Wording): string {
  if (wording === 'verbatim') return recorded ?? own;
  return doubts.reduce((all, doubt) => all.replace(doubt.read, minutesWords.doubt(doubt.read, doubt.recorded)), own);
}
