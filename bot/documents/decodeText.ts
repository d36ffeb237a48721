import { AppError } from '../../shared/AppError';

const starts = (bytes: Uint8Array, ...signs: readonly number[]): boolean => signs.every((one, at) => bytes[at] === one);

/** Text of two bytes a sign, without a mark: every other byte of what is written in Latin letters is nothing. */
function isTwoByteText(bytes: Uint8Array): boolean {
  const looked = bytes.slice(0, 200);
  return looked.length >= 4 && looked.filter((one, at) => at % 2 === 1 && one === 0).length > looked.length / 4;
}

function encodingOf(bytes: Uint8Array): string {
  if (starts(bytes, 0xff, 0xfe) || isTwoByteText(bytes)) return 'utf-16le';
  return starts(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
}

/** Text in whatever form a spreadsheet saves it: UTF-8, two bytes a sign ("Unicode text"), or the one byte a sign of an older Windows. Throws `notReadableTable` for what is no text. */
export function decodeText(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    // Not valid as what it seemed to be: every byte means something in the older form.
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  // What only a file of another kind has.
  if (text.includes('\0') || text.startsWith('%PDF')) throw new AppError('notReadableTable');
  return text;
}
