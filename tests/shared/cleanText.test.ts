import { cleanDeep, cleanLine, cleanText, isText } from '../../shared/text/cleanText';
import { hostileTexts } from '../support/hostileText';

const KEPT = [
  ['Swedish', 'Åmål, Öckerö och Ängelholm – 50 % av 321\u00a0900 kr “citat” …'],
  ['a family, a rainbow flag, a skin tone, a keycap', '👨‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍💻 1️⃣ ☎︎ ❤️ 👁️‍🗨️'],
  ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  ['Persian with its joiner', 'می\u200cخواهم'],
  ['Hindi and Sinhala with joiners', 'क्\u200dष ශ්\u200dරී ന്\u200d'],
  ['Hebrew with a direction mark', 'C++ \u200fשלום'],
  ['a word with a hyphen that shows at the end of a line', 'tillgänglighets\u00adredogörelse'],
  ['a Japanese name in its own form', '葛\u{E0100}城'],
  ['lines, and a tab', 'Första\n\n\tandra'],
  ['a bullet from Word’s own font', '\uf0b7 punkt'],
  ['letters outside the first plane', '𝐀𐐷🀄'],
] as const;

const REMOVED = [
  ['control characters', 'a\u0000b\u0007c\u001b\u007f\u0085d'.replace('\u0085', ''), 'abcd'],
  ['control characters of the second set', 'a\u0080b\u009fc', 'abc'],
  ['overrides and isolates that turn what is read', 'fil\u202Efdp.exe\u202C \u2066x\u2069', 'filfdp.exe x'],
  ['direction marks among Latin letters', 'a\u200eb\u200fc\u061cd', 'abcd'],
  ['marks that hold each other', 'a\u061c\u061c\u061cb', 'ab'],
  ['zero width', 'Å\u200bm\u200cå\u200dl\u2060\ufeff', 'Åmål'],
  ['a byte order mark at the start', '\ufeffTitel', 'Titel'],
  [
    'hidden tags',
    `Titel${[...'ignore'].map((one) => String.fromCodePoint(0xe0000 + one.charCodeAt(0))).join('')}`,
    'Titel',
  ],
  ['a row of chosen forms that hide bytes', '😀\ufe0f\ufe01\u{E0100}\ufe0f', '😀\ufe0f'],
  ['a chosen form on a letter or a number', 'a\ufe0fR1\ufe0f', 'aR1'],
  ['soft hyphens alone', '\u00ad- a\u00ad \u00adb\u00ad', '- a b'],
  ['fillers that look like nothing', 'a\u3164b\uffa0c\u115fd\u1160', 'abcd'],
  ['annotations and invisible operators', 'a\ufff9b\ufffac\ufffb\u2061\u2064', 'abc'],
  ['what is no character', 'a\uffff\ufdd0\u{1ffff}b', 'ab'],
  ['letters that are taken apart', 'A\u030am\u0061\u030al', 'Åmål'],
  ['a letter and its mark with nothing between', 'a\u200b\u030a', 'å'],
  ['line ends of every kind', 'a\r\nb\rc\u2028d\u2029e\u000bf\u000cg\u0085h', 'a\nb\nc\nd\ne\nf\ng\nh'],
] as const;

describe('text as it is kept', () => {
  it.each(KEPT)('is to the letter: %s', (_what, text) => expect(cleanText(text)).toBe(text));
  it.each(REMOVED)('is without %s', (_what, text, clean) => expect(cleanText(text)).toBe(clean));

  it.each([
    '\u200b',
    '\u00ad',
    '\ufe0f',
    '\u200d',
    '\u3164',
    '\u2800',
    '\u0301',
    ' \u00a0\u2003\n\t',
    '\ufeff',
    '\u0001',
    '\u2066\u2069',
  ])('is nothing when nothing can be seen: %j', (text) => expect(cleanText(text.repeat(3))).toBe(''));

  it('has no line ends where there is one line', () => {
    expect(cleanLine('Första \r\n andra\ttredje\u2028fjärde')).toBe('Första andra tredje fjärde');
  });

  it('is the same in a structure, in names too', () => {
    expect(cleanDeep({ 'a\u200b': ['b\u0007', { c: 'd\ufeff' }, 1, null, true] })).toEqual({
      a: ['b', { c: 'd' }, 1, null, true],
    });
  });

  it('is not half a character', () => {
    expect(['a\ud83d', '\ude00b', 'x\ud83d\ude00', 'åäö'].map(isText)).toEqual([false, false, true, true]);
  });

  it('does not change when it is cleaned again, and holds nothing that breaks a document, whatever was typed', () => {
    for (const text of hostileTexts(1500)) {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      expect(clean.normalize('NFC')).toBe(clean);
      expect(clean).not.toMatch(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u);
      expect(clean === '' || clean.trim() !== '').toBe(true);
    }
  });

  it('takes no more time for what is written to take time', () => {
    for (const sign of [
      '\u1160',
      '\u034f',
      '\u200d',
      '\u061c',
      '\u00ad',
      'a\u00ad',
      '\u0301',
      '😀\u200d',
      '\ufe0f',
      ' ',
      '\n',
    ])
      expect(cleanText(sign.repeat(60_000)).length).toBeLessThanOrEqual(sign.length * 60_000);
  });
});
