/*
 * What people write is brought to one form before it is judged, the same in form, API and card. What can be seen is kept to the letter; what cannot be
 * seen is kept only where writing needs it: a joiner inside an emoji or between letters that join, a hyphen inside a word, a mark that turns the direction
 * beside letters that are read from the right. Everything else that is invisible hides something or is left over from a copy.
 */

/** One sign of these that can itself be seen. What holds an invisible sign is never invisible: a row of them would hold each other. */
const seen = (signs: string): string => `(?!\\p{Default_Ignorable_Code_Point})[${signs}]`;
const scripts = (names: string): string => seen(names.replace(/\w+/g, '\\p{scx=$&}').replaceAll(' ', ''));

/** Scripts in which joiners change what is read. Latin, Greek and Cyrillic need none. */
const JOINING = scripts('Arab Syrc Mong Nkoo Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt');
const RIGHT_TO_LEFT = scripts('Hebr Arab Syrc Thaa Nkoo');
const LETTER = seen('\\p{L}');
const MARK = seen('\\p{M}');

/** What stands where it is needed, and is kept though it cannot be seen by itself. */
const NEEDED = [
  // A family, a flag of a rainbow: picture, perhaps with a skin tone or a chosen form, joined to the next picture.
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\uFE0F?)\\u200D(?=\\p{Extended_Pictographic})',
  `(?<=${JOINING})\\u200D|\\u200D(?=${JOINING})|(?<=${JOINING})\\u200C(?=${JOINING})`,
  `(?<=${LETTER})\\u00AD(?=${LETTER})`,
  `(?<=${RIGHT_TO_LEFT})[\\u200E\\u200F\\u061C]|[\\u200E\\u200F\\u061C](?=${RIGHT_TO_LEFT})`,
  // One chosen form, of a sign that has several.
  '(?<=(?![0-9#*])\\p{Emoji})[\\uFE0E\\uFE0F]|(?<=[0-9#*])\\uFE0F(?=\\u20E3)',
  '(?<=[\\p{Sm}\\p{sc=Han}\\p{sc=Mymr}\\p{sc=Phag}])[\\uFE00-\\uFE0D]',
  '(?<=\\p{sc=Han})[\\u{E0100}-\\u{E01EF}]',
  `(?<=${scripts('Mong')})[\\u180B-\\u180F]`,
  `(?<=${MARK})\\u034F(?=${MARK})`,
  '\\u115F(?=[\\u1161-\\u11A7])|(?<=[\\u1100-\\u115E])\\u1160',
  // The flags of England, Scotland and Wales.
  '(?<=\\u{1F3F4})[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}',
].join('|');

const INVISIBLE = new RegExp(
  `(${NEEDED})|[\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\uFFF9-\\uFFFB]`,
  'gu',
);

const CONTROL = /[^\P{Cc}\n\t]/gu;
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Nothing is removed from, or changed in, what is written with these alone. */
const PLAIN = /^[\n\t\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

/** Something that can be seen: neither a blank nor a mark without what it stands on. */
const SEEN = /[^\p{Z}\p{C}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u2800]|\p{Co}|\p{Cn}/u;

function withoutHidden(text: string): string {
  const clean = text
    .replace(LINE_END, '\n')
    .replace(CONTROL, '')
    .replace(INVISIBLE, (_all, needed: string | undefined) => needed ?? '')
    .normalize('NFC');
  // What has been taken away may have stood between a letter and its mark, or beside something that needed it.
  return clean === text ? text : withoutHidden(clean);
}

/** Whether this is text at all: half of a character (a lone surrogate) cannot be stored, sent or shown. */
export const isText = (text: string): boolean => !/\p{Cs}/u.test(text);

/** A text in the one form in which it is judged and kept: composed (NFC), lines ended by line feeds, without anything that cannot be seen, and nothing when nothing can be seen. */
export function cleanText(text: string): string {
  const clean = PLAIN.test(text) ? text : withoutHidden(text);
  return SEEN.test(clean) ? clean.trim() : '';
}

/** The same for one line: what ended a line, and a tab, is a blank. */
export const cleanLine = (text: string): string => cleanText(text).replace(/[ \t]*[\n\t]+[ \t]*/g, ' ');

/** Every text in a structure that a service made, the names of its properties too, cleaned; half a character is shown as one that cannot be read. */
export function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value.replace(/\p{Cs}/gu, '\ufffd'));
  if (Array.isArray(value)) return value.map(cleanDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [cleanText(name), cleanDeep(own)]));
}
