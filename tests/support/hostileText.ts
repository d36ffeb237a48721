/** Pieces that are hard on text: visible and invisible, whole and half, from both directions. */
const PIECES = [
  ...[
    'a',
    'Å',
    'o\u0308',
    ' ',
    '\u00a0',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u0000',
    '\u0001',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u009f',
  ],
  ...[
    '\u00ad',
    '\u034f',
    '\u061c',
    '\u115f',
    '\u1160',
    '\u1100',
    '\u1161',
    '\u180b',
    '\u180e',
    '\u1820',
    '\u200b',
    '\u200c',
    '\u200d',
  ],
  ...[
    '\u200e',
    '\u200f',
    '\u2028',
    '\u2029',
    '\u202a',
    '\u202e',
    '\u2060',
    '\u2064',
    '\u2066',
    '\u2069',
    '\u2800',
    '\u3164',
    '\ufe0e',
  ],
  ...[
    '\ufe0f',
    '\ufe00',
    '\ufeff',
    '\uffa0',
    '\ufff9',
    '\ufffd',
    '\uffff',
    '\ufdd0',
    '\uf0b7',
    '\u{E0041}',
    '\u{E007F}',
    '\u{E0100}',
  ],
  ...[
    '\u{1F3F4}',
    '😀',
    '👩🏽',
    '👨‍👩‍👧',
    '1️⃣',
    '葛',
    '∑',
    'ש',
    'م',
    'ی',
    'क',
    '्',
    '\u0301',
    '\u0323',
    '\u1e9b',
    '\u212b',
    'ﬁ',
    '\u0958',
  ],
  ...[
    '<script>',
    '&amp;',
    "'; DROP",
    '=1+1',
    '{{DATE()}}',
    '**',
    '\\',
    '"',
    '%00',
    '$v',
    '__proto__',
    '../',
    '\u{10FFFF}',
    '\u{F0000}',
  ],
] as const;
const HALVES = ['\ud83d', '\ude00'] as const;

/** A random number source that gives the same numbers for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many texts made of hard pieces, the same each time; with halves of characters only when asked for. */
export function hostileTexts(count: number, { seed = 7, halves = false } = {}): string[] {
  const next = numbersFrom(seed);
  const pieces: readonly string[] = halves ? [...PIECES, ...HALVES] : PIECES;
  const piece = () => pieces[Math.floor(next() * pieces.length)] ?? '';
  return Array.from({ length: count }, () => Array.from({ length: 1 + Math.floor(next() * 12) }, piece).join(''));
}
