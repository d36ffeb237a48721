/** @jest-environment jsdom */
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Risk } from '../../shared/lists/risks';
import { DEFAULT_ZONES } from '../../shared/rules/defaultZones';
import { matrixCellAfterKey, risksByPosition } from '../../tabs/pages/risks/matrix';
import { RiskMatrix } from '../../tabs/pages/risks/RiskMatrix';
import { riskLabel, riskShape } from '../../tabs/pages/risks/riskShape';
import { row } from '../support/row';

const risk = (key: string, likelihood: number, impact: number): Risk =>
  row('risks', key, {
    threat: `Hot ${key}`,
    vulnerability: 'Sårbarhet',
    consequence: 'Konsekvens',
    likelihood,
    impact,
    state: 'active',
    actionRequired: true,
  });

/** The six risks of 20 May 2021. */
const risks = [
  risk('R1', 5, 5),
  risk('R2', 4, 3),
  risk('R3', 3, 3),
  risk('R4', 1, 5),
  risk('R5', 2, 5),
  risk('R6', 3, 4),
];

const show = (onOpen: (opened: Risk) => void = () => {}, selected: string | null = null) =>
  render(
    <FluentProvider theme={teamsLightTheme}>
      <RiskMatrix risks={risks} zones={{ ...DEFAULT_ZONES, by: null }} selected={selected} onOpen={onOpen} />
    </FluentProvider>,
  );

describe('the risk matrix', () => {
  it('is a table with likelihood as rows and impact as columns', () => {
    show();
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(
      [1, 2, 3, 4, 5].map((impact) => `Konsekvens ${impact}`),
    );
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual(
      [5, 4, 3, 2, 1].map((likelihood) => `Sannolikhet ${likelihood}`),
    );
  });

  it('names each risk where it stands, and the zone of every square in words', () => {
    show();
    const row = screen.getByRole('row', { name: /^Sannolikhet 3/ });
    const squares = within(row).getAllByRole('cell');
    expect(squares.map((square) => square.textContent)).toEqual([
      'Låg 3',
      'Medel 6',
      'Medel 9R3',
      'Medel 12R6',
      'Hög 15',
    ]);
    expect(screen.getAllByRole('link')).toHaveLength(6);
  });

  it('is one tab stop that the arrow keys move, and Enter opens the first risk there', async () => {
    const user = userEvent.setup();
    const opened: string[] = [];
    show((one) => opened.push(one.key));
    await user.tab();
    expect(document.activeElement).toHaveTextContent('Låg 5');
    await user.keyboard('{End}{ArrowDown}{ArrowDown}{ArrowLeft}');
    expect(document.activeElement).toHaveTextContent('Medel 12R6');
    await user.keyboard('{Enter}');
    expect(opened).toEqual(['R6']);
  });

  it('says which risk is selected', async () => {
    const user = userEvent.setup();
    const opened: string[] = [];
    show((one) => opened.push(one.key), 'R5');
    expect(screen.getByRole('link', { current: true })).toHaveAccessibleName('R5 Hot R5');
    await user.click(screen.getByRole('link', { name: 'R1 Hot R1' }));
    expect(opened).toEqual(['R1']);
  });
});

it('keeps risks of the same position in the order given', () => {
  const byPosition = risksByPosition([risk('R9', 3, 3), ...risks]);
  expect(byPosition.get('3:3')?.map((one) => one.key)).toEqual(['R9', 'R3']);
  expect(byPosition.get('1:1')).toBeUndefined();
});

it('stops at the edges of the matrix', () => {
  expect(matrixCellAfterKey({ row: 0, column: 4 }, 'ArrowRight')).toEqual({ row: 0, column: 4 });
  expect(matrixCellAfterKey({ row: 0, column: 0 }, 'ArrowUp')).toEqual({ row: 0, column: 0 });
  expect(matrixCellAfterKey({ row: 2, column: 2 }, 'Tab')).toBeNull();
});

it('names a risk by its number, and by its threat while it has none', () => {
  expect(riskLabel({ readableNumber: 'R1', threat: 'Vite' })).toBe('R1');
  expect(riskLabel({ readableNumber: null, threat: 'Vite' })).toBe('Vite');
  expect(riskShape('occurred')).toBe('occurred');
});
