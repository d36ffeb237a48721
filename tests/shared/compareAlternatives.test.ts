import type { Alternative } from '../../shared/lists/alternatives';
import type { Consequence } from '../../shared/lists/consequences';
import { compareAlternatives } from '../../shared/rules/compareAlternatives';
import { row } from '../support/row';

const alternative = (number: number): Alternative =>
  row('alternatives', `D1.${number}`, { title: `Alternativ ${number}`, decision: 'D1', number });
const says = (of: number, letter: string, topic: string, text: string): Consequence =>
  row('consequences', `D1.${of}.${letter}`, { alternative: `D1.${of}`, letter, topic, text, kind: 'scope' });

describe('alternatives side by side', () => {
  it('show everything that one of them says about the same topic, in the order of its letters', () => {
    const rows = compareAlternatives(
      [alternative(2), alternative(1)],
      [
        says(1, 'd', 'Tidplan', 'Och till hösten'),
        says(1, 'a', 'Tidplan', 'Till våren'),
        says(2, 'a', 'Tidplan', 'Till våren'),
        says(2, 'b', 'Kostnad', 'Dyrare'),
      ],
    );
    expect(rows.map(({ topic, cells, differs }) => [topic, cells, differs])).toEqual([
      [
        'Tidplan',
        [
          [
            { letter: 'a', text: 'Till våren' },
            { letter: 'd', text: 'Och till hösten' },
          ],
          [{ letter: 'a', text: 'Till våren' }],
        ],
        true,
      ],
      ['Kostnad', [[], [{ letter: 'b', text: 'Dyrare' }]], true],
    ]);
  });
});
