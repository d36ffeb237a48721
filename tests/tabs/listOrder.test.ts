import { sortAgain, sortRows } from '../../shared/schema/sortRows';
import { texts } from '../../shared/text/texts';
import { NO_FILTER } from '../../tabs/table/ListFilters';
import { countValues, type Narrowing, narrowRows } from '../../tabs/table/narrowRows';
import { nextSort } from '../../tabs/table/sorting';
import { cellAfterKey } from '../../tabs/table/useGridFocus';
import { tabTexts } from '../../tabs/tabTexts';

interface Row {
  key: string;
  municipality: string;
  seeking: boolean;
  value: number | null;
}

const rows: readonly Row[] = [
  { key: 'a', municipality: 'Öckerö', seeking: true, value: 12 },
  { key: 'b', municipality: 'Vara', seeking: false, value: 5 },
  { key: 'c', municipality: 'Åmål', seeking: true, value: null },
  { key: 'd', municipality: 'Vänersborg', seeking: false, value: 12 },
  { key: 'e', municipality: 'Ängelholm', seeking: true, value: 25 },
];

const narrowing: Narrowing<Row> = {
  text: (row) => row.municipality,
  values: { municipality: (row) => row.municipality, seeking: (row) => (row.seeking ? 'yes' : '') },
};

const names = (sorted: readonly Row[]): string[] => sorted.map((row) => row.municipality);
const keys = (sorted: readonly Row[]): string => sorted.map((row) => row.key).join('');

describe('the order of rows', () => {
  it('follows the Swedish alphabet', () => {
    expect(names(sortRows(rows, { by: (row) => row.municipality, descending: false }))).toEqual([
      'Vara',
      'Vänersborg',
      'Åmål',
      'Ängelholm',
      'Öckerö',
    ]);
  });

  it('keeps equal rows in their order and rows without a value last, either way', () => {
    expect(keys(sortRows(rows, { by: (row) => row.value, descending: true }))).toBe('eadbc');
    expect(keys(sortRows(rows, { by: (row) => row.value, descending: false }))).toBe('badec');
  });

  it('turns when the same header is pressed again', () => {
    const first = nextSort(null, 'value');
    expect(first).toEqual({ column: 'value', descending: false });
    expect(nextSort(first, 'value').descending).toBe(true);
    expect(nextSort(nextSort(first, 'value'), 'value').descending).toBe(false);
    expect(nextSort({ column: 'value', descending: false }, 'municipality').descending).toBe(false);
  });
});

describe('sorting again', () => {
  it.each([false, true])(
    'puts a few changed rows in their places as sorting all of them would (descending: %s)',
    (descending) => {
      const many = Array.from({ length: 300 }, (_, at) => ({
        key: `${at}`,
        value: (at * 37) % 101 === 0 ? null : (at * 37) % 101,
      }));
      const by = (row: { value: number | null }) => row.value;
      const before = { rows: sortRows(many, { by, descending }), by, descending };
      const changed = many.map((row, at) => (at % 50 === 7 ? { ...row, value: 50 } : row)).filter((_, at) => at !== 20);
      const again = sortAgain(before, [...changed, { key: 'new', value: 3 }]);
      const all = sortRows([...changed, { key: 'new', value: 3 }], { by, descending });
      expect(again.map(by)).toEqual(all.map(by));
      expect(new Set(again)).toEqual(new Set(all));
    },
  );
});

describe('narrowing rows', () => {
  it('finds Åmål both as amal and as åmål', () => {
    expect(names(narrowRows(rows, { ...NO_FILTER, search: 'amal' }, narrowing))).toEqual(['Åmål']);
    expect(names(narrowRows(rows, { ...NO_FILTER, search: ' åmål ' }, narrowing))).toEqual(['Åmål']);
    expect(narrowRows(rows, { ...NO_FILTER, search: 'åmal' }, narrowing)).toEqual([]);
  });

  it('makes ready each row once, however many keys are pressed', () => {
    let made = 0;
    const counting: Narrowing<Row> = {
      ...narrowing,
      text: (row) => {
        made += 1;
        return row.municipality;
      },
    };
    for (const search of ['a', 'am', 'ama', 'am', 'å', 'ång', 'äng'])
      narrowRows(rows, { ...NO_FILTER, search }, counting);
    expect(made).toBe(rows.length);
    expect(names(narrowRows(rows, { ...NO_FILTER, search: 'äng' }, counting))).toEqual(['Ängelholm']);
  });

  it('finds what was typed on another kind of machine', () => {
    expect(names(narrowRows(rows, { ...NO_FILTER, search: 'A\u030am' }, narrowing))).toEqual(['Åmål']);
  });

  it('combines filters, and shows all rows without any', () => {
    expect(keys(narrowRows(rows, NO_FILTER, narrowing))).toBe('abcde');
    expect(keys(narrowRows(rows, { search: 'e', chosen: { seeking: 'yes' } }, narrowing))).toBe('ae');
  });

  it('counts what each choice would show beside the other filters, not beside itself', () => {
    const state = { search: '', chosen: { municipality: 'Åmål', seeking: 'yes' } };
    const counts = countValues(rows, state, { narrowing, id: 'municipality' });
    expect(Object.fromEntries(counts)).toEqual({ Öckerö: 1, Åmål: 1, Ängelholm: 1 });
    expect(countValues(rows, state, { narrowing, id: 'seeking' }).get('yes')).toBe(1);
  });
});

describe('moving between the cells of a table', () => {
  const size = { rows: 30_000, columns: 4 };
  const press = (row: number, column: number, key: string, ctrlKey = false) =>
    cellAfterKey({ row, column }, { key, ctrlKey }, size);

  it('stops at the edges', () => {
    expect(press(0, 0, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
    expect(press(29_999, 3, 'ArrowDown')).toEqual({ row: 29_999, column: 3 });
    expect(press(29_995, 3, 'PageDown')).toEqual({ row: 29_999, column: 3 });
  });

  it('reaches the header from the first row, and the rows from the header', () => {
    expect(press(0, 2, 'ArrowUp')).toEqual({ row: -1, column: 2 });
    expect(press(-1, 2, 'ArrowDown')).toEqual({ row: 0, column: 2 });
    expect(press(4, 2, 'PageUp')).toEqual({ row: 0, column: 2 });
  });

  it('goes to the ends of a row and of the table', () => {
    expect(press(7, 2, 'Home')).toEqual({ row: 7, column: 0 });
    expect(press(7, 2, 'End')).toEqual({ row: 7, column: 3 });
    expect(press(7, 2, 'End', true)).toEqual({ row: 29_999, column: 2 });
    expect(press(7, 2, 'Home', true)).toEqual({ row: 0, column: 2 });
  });

  it('leaves other keys alone', () => {
    expect(press(7, 2, 'Enter')).toBeNull();
    expect(press(7, 2, 'a')).toBeNull();
  });
});

it('gives the tabs the shared texts and their own, in both languages', () => {
  expect(tabTexts('sv').common).toBe(texts('sv').common);
  expect(tabTexts('en').frame.shapes.red).toBe('Red');
  expect(Object.keys(tabTexts('en').frame)).toEqual(Object.keys(tabTexts('sv').frame));
});
