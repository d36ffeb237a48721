import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { createListCopies } from '../../bot/api/listCopies';
import type { ListCopy } from '../../bot/services/readList';
import { firstItemsIn, itemsIn, LINE_END } from '../../shared/api/changed';
import { initiatives } from '../../shared/lists/initiatives';
import { listOrder } from '../../shared/schema/listOrder';

interface Row {
  id: string;
  title: string;
  need: string;
}

const row = (id: number, title: string): Row => ({ id: String(id), title, need: `behov ${id}` });

const whole = (item: object): object => item;

function copyOf(items: readonly Row[], { version = '1', part = whole } = {}): ListCopy {
  const order = listOrder(initiatives);
  if (!order) throw new Error('Initiatives stand in no order');
  return { kind: 'test', version, mark: '', syncedAt: '', items, part, names: ['id', 'title'], order, broken: [] };
}

const sent = (body: Buffer): { id: string[]; title: unknown[] } => JSON.parse(body.toString()).columns;

const ROWS = [row(1, 'Öppna data'), row(2, 'Avtal'), row(3, 'Äldreboende'), row(4, 'Ån'), row(5, 'Avtal')];

it('is sent in the order that its table first shows, equal rows by their id', () => {
  const { body } = createListCopies()(copyOf(ROWS.toReversed()));
  expect(sent(body).title).toEqual(['Avtal', 'Avtal', 'Ån', 'Äldreboende', 'Öppna data']);
  expect(sent(body).id).toEqual(['2', '5', '4', '3', '1']);
});

it('is the same to the byte whether one row came later or all were there at once', () => {
  const copies = createListCopies();
  const before = copies(copyOf(ROWS.slice(1)));
  const later = copies(copyOf([row(1, 'Avtal'), ...ROWS.slice(1)], { version: '2' }));
  const atOnce = createListCopies()(copyOf([...ROWS.slice(1), row(1, 'Avtal')]));
  expect(later.tag).toBe(atOnce.tag);
  expect(later.tag).not.toBe(before.tag);
  expect(sent(later.body).id).toEqual(['1', '2', '5', '4', '3']);
});

it('stands where the values that the reader sees put it, not those that are hidden', () => {
  const part = (item: object): object => ({
    ...item,
    title: Reflect.get(item, 'id') === '2' ? null : Reflect.get(item, 'title'),
  });
  const { body } = createListCopies()(copyOf(ROWS, { part }));
  expect(sent(body).id).toEqual(['5', '4', '3', '1', '2']);
});

it('is not put in order by what other lists say, which is read in the reader’s language', () => {
  expect(listOrder({ ...initiatives, sort: { by: 'municipality' } })).toBeUndefined();
});

describe('very many rows', () => {
  const MANY = Array.from({ length: 5000 }, (_, at) => row(at, `Insats ${String(at).padStart(5, '0')}`));
  const { body, as } = createListCopies()(copyOf(MANY.toReversed()));
  const titles = (rows: readonly unknown[]) => rows.map((one) => Reflect.get(Object(one), 'title'));

  it('come with the first of them apart, and are all there in their order', () => {
    const line = body.toString().split(LINE_END)[0] ?? '';
    expect(titles(firstItemsIn(line))).toEqual(titles(MANY.slice(0, 40)));
    expect(titles(itemsIn(JSON.parse(body.toString())))).toEqual(titles(MANY));
  });

  it('keep the rows that were read first as the same objects', () => {
    const first = firstItemsIn(body.toString().split(LINE_END)[0] ?? '');
    const all = itemsIn(JSON.parse(body.toString()), first);
    expect(all.slice(0, first.length).every((one, at) => one === first[at])).toBe(true);
    expect(titles(all)).toEqual(titles(MANY));
  });

  it.each([
    ['br', createBrotliDecompress],
    ['gzip', createGunzip],
  ] as const)('have their first line unpacked when a third of the bytes has come, by %s', async (encoding, unpack) => {
    const bytes = await as(encoding);
    if (!bytes) throw new Error('It was not compressed');
    const stream = unpack();
    let text = '';
    const told = new Promise<void>((resolve) => {
      stream.on('data', (part: Buffer) => {
        text += part.toString();
        if (text.includes(LINE_END)) resolve();
      });
    });
    stream.write(bytes.subarray(0, Math.ceil(bytes.length / 3)));
    await told;
    expect(text.length).toBeLessThan(body.length);
    stream.destroy();
  });
});

it('of some hundred rows are all together', () => {
  const { body } = createListCopies()(copyOf(Array.from({ length: 999 }, (_, at) => row(at, `Insats ${at}`))));
  expect(body.toString()).not.toContain(LINE_END);
});
