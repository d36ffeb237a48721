import { packColumn, unpackColumn } from '../../shared/api/packedColumn';

const throughTheWire = (values: readonly unknown[]): readonly unknown[] =>
  unpackColumn(JSON.parse(JSON.stringify(packColumn(values))));

const keys = [
  '2d87e079-8efc-4410-ab57-1eda85e87a61',
  '00000000-0000-4000-8000-000000000000',
  'ffffffff-ffff-4fff-afff-ffffffffffff',
];
const many = (value: (at: number) => unknown, count = 300): unknown[] =>
  Array.from({ length: count }, (_, at) => value(at));
const second = (at: number): string => new Date(Date.UTC(2021, 4, 20) + at * 1000).toISOString().replace('.000Z', 'Z');

describe('the values of a field', () => {
  it.each<[string, readonly unknown[]]>([
    ['random keys', keys],
    ['a key among names', [...keys, 'R7']],
    ['a key in capitals', [keys[0]?.toUpperCase()]],
    ['moments', [second(0), '1969-12-31T23:59:59Z', '2024-02-29T00:00:00Z', second(86_399)]],
    ['moments that have not been', [null, second(1), null]],
    ['a day that no month has', ['2021-02-30T10:00:00Z']],
    ['an hour that no day has', ['2021-05-20T24:00:00Z', '2021-05-20T10:60:00Z']],
    ['a part of a second', ['2021-05-20T10:00:00.500Z']],
    ['one value again and again', many(() => 'idea')],
    ['nothing again and again', many(() => null)],
    ['a few values', many((at) => ['idea', 'decided', null][at % 3])],
    ['more values than one digit names', many((at) => String(1400 + (at % 70)), 700)],
    ['numbers and texts that look alike', many((at) => [1, '1', true, 'true', null, 'null'][at % 6])],
    ['as many values as rows', many((at) => `Insats ${at}`)],
    ['several choices', many((at) => (at % 2 ? ['a', 'b'] : []))],
    ['no rows', []],
  ])('are the same after the wire: %s', (_name, values) => {
    expect(throughTheWire(values)).toEqual(values);
  });

  it('take as little room as what they say', () => {
    const size = (values: readonly unknown[]): number => JSON.stringify(packColumn(values)).length / values.length;
    expect(size(many((at) => `${keys[0]?.slice(0, 33)}${(at % 300) + 100}`))).toBeLessThan(23);
    expect(size(many((at) => second(at * 40_000)))).toBeLessThan(8);
    expect(size(many((at) => ['idea', 'decided', 'ongoing'][at % 3]))).toBeLessThan(1.5);
  });
});
