import { zipSync } from 'fflate';
import { markAsDraft } from '../../bot/documents/docx/markAsDraft';
import type { Benefit } from '../../shared/lists/benefits';
import type { Measurement } from '../../shared/lists/measurements';
import { benefitEffects, dueMeasurements } from '../../shared/rules/benefitEffects';
import { changedLines } from '../../shared/rules/changedLines';
import { isLaterVersion } from '../../shared/rules/isLaterVersion';
import { libraryName } from '../../shared/rules/libraryName';
import { followingOf, processFollowing } from '../../shared/rules/processFollowing';
import { achievementText } from '../../shared/text/achievementText';
import { effects } from '../../shared/text/sv/effects';
import { row } from '../support/row';

const words = { language: 'sv', words: effects.achievement } as const;

describe('how far a benefit has come', () => {
  it.each([
    ['half the way up', { baseline: 10, target: 20, value: 15 }, '50\u00a0%'],
    ['half the way down', { baseline: 20, target: 10, value: 15 }, '50\u00a0%'],
    ['beyond the target', { baseline: 0, target: 10, value: 12 }, '120\u00a0%'],
    ['the wrong way', { baseline: 10, target: 20, value: 5 }, '\u221250\u00a0%'],
    ['from nothing', { baseline: 0, target: 0, value: 0 }, effects.achievement.kept],
    ['a target that is the baseline and is kept', { baseline: 7, target: 7, value: 7 }, effects.achievement.kept],
    ['a target that is the baseline and was left', { baseline: 7, target: 7, value: 8 }, effects.achievement.left],
    ['without a baseline', { baseline: null, target: 7, value: 8 }, effects.achievement.noBaseline],
    ['without a target', { baseline: 7, target: null, value: 8 }, effects.achievement.noTarget],
    ['not measured', { baseline: 7, target: 8, value: null }, effects.achievement.noValue],
  ])('is said in words: %s', (_what, measured, said) => {
    expect(achievementText(measured, words)).toBe(said);
  });
});

describe('the effects of initiatives', () => {
  const benefit = (key: string, values: Partial<Benefit> = {}) =>
    row('benefits', key, { title: key, type: 'staff', initiative: 'i', ...values });
  const measured = (key: string, values: Partial<Measurement>) =>
    row('measurements', key, { benefit: 'b', municipality: '1421', measuredOn: '2021-06-01', value: 1, ...values });
  const initiatives = [{ key: 'i', title: 'E-tjänst', municipality: '1421' }];

  it('are one row for each municipality that has measured, with its latest value', () => {
    const measurements = [
      measured('2', { measuredOn: '2021-09-01', value: 2 }),
      measured('1', { measuredOn: '2021-06-01', value: 1 }),
      measured('3', { municipality: '1488', value: 3 }),
    ];
    const rows = benefitEffects({ benefits: [benefit('b')], measurements, initiatives });
    expect(rows.map(({ municipality, value }) => [municipality, value])).toEqual([
      ['1421', 2],
      ['1488', 3],
    ]);
  });

  it('are in the initiative’s own municipality while nobody has measured, and gone once the benefit is', () => {
    const benefits = [benefit('b'), benefit('c', { withdrawn: true }), benefit('d', { initiative: 'hidden' })];
    expect(benefitEffects({ benefits, measurements: [], initiatives })).toMatchObject([
      { municipality: '1421', value: null },
    ]);
  });

  it('are to be measured from the day that was set until they have been', () => {
    const benefits = [
      benefit('late', { measuredOn: '2021-03-01' }),
      benefit('b', { measuredOn: '2021-05-20' }),
      benefit('later', { measuredOn: '2021-05-21' }),
      benefit('never'),
      benefit('gone', { measuredOn: '2021-01-01', withdrawn: true }),
    ];
    const due = (measurements: Measurement[]) =>
      dueMeasurements({ benefits, measurements }, '2021-05-20').map(({ key }) => key);
    expect(due([measured('before', { measuredOn: '2021-05-19' })])).toEqual(['late', 'b']);
    expect(due([measured('then', { measuredOn: '2021-05-20' })])).toEqual(['late']);
  });
});

it('counts how many initiatives followed the process, in all and by municipality', () => {
  const initiatives = [
    { municipality: '1421', followsProcess: 'yes' },
    { municipality: '1421', followsProcess: null },
    { municipality: '1488', followsProcess: 'partly' },
  ] as const;
  expect(followingOf(initiatives)).toEqual({ yes: 1, partly: 1, no: 0, unanswered: 1, total: 3 });
  expect(processFollowing(initiatives).get('1421')).toEqual({ yes: 1, partly: 0, no: 0, unanswered: 1, total: 2 });
  expect(followingOf([])).toEqual({ yes: 0, partly: 0, no: 0, unanswered: 0, total: 0 });
});

it.each([
  ['0.10', '0.9', true],
  ['1.0', '0.7', true],
  ['1.0', '1', false],
  ['0.7', '0.7', false],
  ['0.7', '1.0', false],
  ['1.0.1', '1.0', true],
])('knows whether version %s comes after %s', (version, than, later) => {
  expect(isLaterVersion(version, than)).toBe(later);
});

it.each([
  ['Mall #1 – 50 % klar.docx', 'Mall #1 – 50 % klar.docx'],
  ['../../Hemligt.docx', '.._.._Hemligt.docx'],
  ['a:b*c?d"e<f>g|h.docx', 'a_b_c_d_e_f_g_h.docx'],
  ['  Mall .docx', 'Mall.docx'],
  ['~$Mall.docx', '$Mall.docx'],
  ['con.docx', '_con.docx'],
  ['.docx', '.docx'],
  [`${'å'.normalize('NFD')}.docx`, 'å.docx'],
  [`${'x'.repeat(300)}.docx`, `${'x'.repeat(200)}.docx`],
])('calls a file in the library as near to its name as may be: %s', (name, kept) => {
  expect(libraryName(name)).toBe(kept);
});

describe('what has changed in a text', () => {
  const said = (before: string, now: string) =>
    changedLines(before, now).map(({ kind, text }) => `${{ same: ' ', added: '+', removed: '-' }[kind]}${text}`);

  it('is told line by line, with what is the same between', () => {
    expect(said('a\nb\nc\nd', 'a\nx\nc\ny\nd')).toEqual([' a', '-b', '+x', ' c', '+y', ' d']);
  });

  it('is nothing where nothing has changed, and everything where all has', () => {
    expect(said('a\nb', 'a\nb')).toEqual([' a', ' b']);
    expect(said('a', 'b')).toEqual(['-a', '+b']);
    expect(said('a\na', 'a')).toEqual([' a', '-a']);
  });

  it('is told of long texts as well', () => {
    const lines = (mark: string) => Array.from({ length: 3000 }, (_, at) => `${mark}${at}`).join('\n');
    expect(changedLines(lines('a'), lines('b'))).toHaveLength(6000);
  });
});

it('refuses a file that unpacks to more than there is room for', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }, { level: 1 });
  expect(() => markAsDraft(bomb, 'UTKAST')).toThrow('tooLarge');
});
