import { swedishOrder } from '../../shared/text/format';
import { compareSortable, sortable } from '../../shared/text/swedishSort';

const SIGNS = [...'abdeghovwxyzåäöÅÄÖABVW  ', '1', '20', '-', 'é', 'ü', 'æ', '.', '\u00e4', 'a\u0308'];

/** The same texts in every run. */
function someTexts(count: number): string[] {
  let state = 20210520;
  const below = (most: number): number => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * most);
  };
  const text = (signs: readonly string[]): string =>
    Array.from({ length: 1 + below(6) }, () => signs[below(signs.length)]).join('');
  const letters = SIGNS.slice(0, -9);
  return Array.from({ length: count }, (_, at) => text(at % 3 === 0 ? SIGNS : letters));
}

it('orders any two texts exactly as Swedish does', () => {
  const texts = [
    '',
    ' ',
    'R2',
    'R10',
    'Vara',
    'vara',
    'Wara',
    'Åmål',
    'amal',
    'Öckerö',
    'en ö',
    'enö',
    ...someTexts(600),
  ];
  const ready = texts.map(sortable);
  const differing = ready.flatMap((a) =>
    ready
      .filter((b) => Math.sign(compareSortable(a, b)) !== Math.sign(swedishOrder.compare(a.text, b.text)))
      .map((b) => [a.text, b.text]),
  );
  expect(differing).toEqual([]);
});
