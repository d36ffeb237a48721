import { createListCopies } from '../../bot/api/listCopies';
import type { ListCopy } from '../../bot/services/readList';
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
