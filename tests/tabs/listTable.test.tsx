/** @jest-environment jsdom */
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Column } from '../../tabs/table/column';
import { ListFilters, NO_FILTER } from '../../tabs/table/ListFilters';
import { ListSearch } from '../../tabs/table/ListSearch';
import { ListTable } from '../../tabs/table/ListTable';
import { fittingColumns } from '../../tabs/table/useFitting';

interface Row {
  key: string;
  name: string;
  value: number;
}

const columns: Column<Row>[] = [
  { id: 'name', header: 'Hot', width: 200, cell: (row) => row.name, sortBy: (row) => row.name },
  { id: 'value', header: 'Riskvärde', width: 100, numeric: true, cell: (row) => row.value, sortBy: (row) => row.value },
];

const rows: Row[] = [
  { key: 'R2', name: 'Övertrassering', value: 12 },
  { key: 'R1', name: 'Ändrat uppdrag', value: 25 },
  { key: 'R4', name: 'Vite', value: 5 },
];

const show = (page: ReactNode) => render(<FluentProvider theme={teamsLightTheme}>{page}</FluentProvider>);
const firstCells = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('gridcell')[0]?.textContent);

describe('a table of rows', () => {
  it('says how many rows and columns there are, and where each row stands', () => {
    show(<ListTable label="Risker" rows={rows} columns={columns} onOpen={() => {}} />);
    const grid = screen.getByRole('grid', { name: 'Risker' });
    expect(grid).toHaveAttribute('aria-rowcount', '4');
    expect(grid).toHaveAttribute('aria-colcount', '2');
    expect(screen.getAllByRole('row').map((row) => row.getAttribute('aria-rowindex'))).toEqual(['1', '2', '3', '4']);
  });

  it('sorts by the header that is pressed, and says which way', async () => {
    const user = userEvent.setup();
    show(<ListTable label="Risker" rows={rows} columns={columns} onOpen={() => {}} />);
    await user.click(screen.getByRole('button', { name: 'Hot' }));
    expect(firstCells()).toEqual(['Vite', 'Ändrat uppdrag', 'Övertrassering']);
    expect(screen.getByRole('columnheader', { name: /Hot/ })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: 'Hot' }));
    expect(firstCells()[0]).toBe('Övertrassering');
    expect(screen.getByRole('columnheader', { name: /Hot/ })).toHaveAttribute('aria-sort', 'descending');
  });

  it('is one tab stop that the arrow keys move, and Enter opens the row', async () => {
    const user = userEvent.setup();
    const opened: string[] = [];
    show(
      <ListTable
        label="Risker"
        rows={rows}
        columns={columns}
        initialSort={{ column: 'value', descending: true }}
        onOpen={(row) => opened.push(row.key)}
      />,
    );
    act(() => screen.getByRole('gridcell', { name: 'Ändrat uppdrag' }).focus());
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('12');
    await user.keyboard('{Enter}');
    expect(opened).toEqual(['R2']);
    expect(screen.getAllByRole('gridcell').filter((cell) => cell.tabIndex === 0)).toHaveLength(1);
    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toHaveTextContent('5');
    await user.keyboard('{Control>}{Home}{/Control}{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Riskvärde/ }));
  });

  describe('with more rows than are drawn', () => {
    const many: Row[] = Array.from({ length: 180 }, (_, at) => ({ key: `R${at}`, name: `Risk ${at}`, value: at }));
    const cell = (name: string) => screen.queryByRole('gridcell', { name });
    const scrollTo = (top: number) => {
      const grid = screen.getByRole('grid').parentElement!;
      grid.scrollTop = top;
      act(() => void grid.dispatchEvent(new Event('scroll')));
    };

    it('keeps the focus where it was when its row is scrolled out of the window, and goes on from there', async () => {
      const user = userEvent.setup();
      show(<ListTable label="Risker" rows={many} columns={columns} onOpen={() => {}} />);
      act(() => cell('Risk 3')?.focus());
      scrollTo(120 * 44);
      expect(cell('Risk 120')).toBeInTheDocument();
      expect(cell('Risk 20')).not.toBeInTheDocument();
      expect(document.activeElement).toHaveTextContent('Risk 3');
      expect(screen.getAllByRole('row').map((row) => Number(row.getAttribute('aria-rowindex')))).toEqual(
        [...screen.getAllByRole('row')].map((row) => Number(row.getAttribute('aria-rowindex'))).sort((a, b) => a - b),
      );
      await user.keyboard('{ArrowDown}');
      expect(document.activeElement).toHaveTextContent('Risk 4');
      scrollTo(0);
      await user.keyboard('{Control>}{End}{/Control}');
      expect(document.activeElement).toHaveTextContent('Risk 179');
    });

    it('keeps the focus on the same record when somebody adds a row above it, and gives it to the next when it is taken away', () => {
      const page = (rows: Row[]) => (
        <FluentProvider theme={teamsLightTheme}>
          <ListTable label="Risker" rows={rows} columns={columns} onOpen={() => {}} />
        </FluentProvider>
      );
      const { rerender } = render(page(many));
      act(() => cell('Risk 3')?.focus());
      rerender(page([{ key: 'new', name: 'Ny risk', value: 0 }, ...many]));
      expect(document.activeElement).toHaveTextContent('Risk 3');
      rerender(page(many.filter(({ key }) => key !== 'R3')));
      expect(document.activeElement).toHaveTextContent('Risk 4');
    });
  });

  it('widens a column by the keyboard, within limits', async () => {
    const user = userEvent.setup();
    show(<ListTable label="Risker" rows={rows} columns={columns} onOpen={() => {}} />);
    const edge = await screen.findByRole('separator', { name: 'Bredd på kolumnen Hot' });
    act(() => edge.focus());
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(edge).toHaveAttribute('aria-valuenow', '232');
    for (let press = 0; press < 20; press += 1) await user.keyboard('{ArrowLeft}');
    expect(edge).toHaveAttribute('aria-valuenow', '64');
  });

  it('widens a column from as wide as the room has made it', async () => {
    const user = userEvent.setup();
    show(<ListTable label="Risker" rows={rows} columns={columns} onOpen={() => {}} />);
    const edge = await screen.findByRole('separator', { name: 'Bredd på kolumnen Hot' });
    // jsdom lays nothing out.
    const header = screen.getByRole('columnheader', { name: /Hot/ });
    jest.spyOn(header, 'offsetWidth', 'get').mockReturnValueOnce(420).mockReturnValueOnce(420).mockReturnValue(436);
    act(() => edge.focus());
    expect(edge).toHaveAttribute('aria-valuenow', '420');
    await user.keyboard('{ArrowRight}');
    expect(edge).toHaveAttribute('aria-valuenow', '436');
    expect(header).toHaveStyle({ minWidth: '436px' });
  });

  it('lets its columns give way to their least widths before it scrolls sideways', () => {
    const yielding = columns.map((column) => ({ ...column, least: column.width / 2 }));
    show(<ListTable label="Risker" rows={rows} columns={yielding} onOpen={() => {}} />);
    expect(screen.getByRole('grid')).toHaveStyle({ minWidth: '150px' });
    expect(screen.getByRole('columnheader', { name: /Hot/ })).toHaveStyle({ minWidth: '100px' });
  });

  it('keeps the columns that there is room for beside an opened record, from the left, and its title always', () => {
    const three = [...columns, { id: 'owner', header: 'Riskägare', width: 120, least: 90, cell: () => 'Ingen' }];
    const shown = (width: number) => fittingColumns(three, width).map(({ id }) => id);
    expect(shown(1000)).toEqual(['name', 'value', 'owner']);
    expect(shown(390)).toEqual(['name', 'value', 'owner']);
    expect(shown(389)).toEqual(['name', 'value']);
    expect(shown(60)).toEqual(['name']);
  });

  it('is a table where its columns have room, and cards where they have not or the window is for a hand', () => {
    const wide = columns.map((column) => ({ ...column, width: 320 }));
    const shown = (width: number, all: typeof columns): string => {
      window.innerWidth = width;
      const { unmount } = show(<ListTable label="Risker" rows={rows} columns={all} onOpen={() => {}} />);
      const found = screen.queryByRole('grid') ? 'table' : 'cards';
      unmount();
      return found;
    };
    expect([600, 480, 479].map((width) => shown(width, columns))).toEqual(['table', 'table', 'cards']);
    expect([640, 639].map((width) => shown(width, wide))).toEqual(['table', 'cards']);
    window.innerWidth = 1024;
  });

  it('draws only a few of thirty thousand rows', () => {
    const many = Array.from({ length: 30_000 }, (_, at) => ({ key: `K${at}`, name: `Insats ${at}`, value: at }));
    show(<ListTable label="Insatser" rows={many} columns={columns} onOpen={() => {}} />);
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '30001');
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
  });
});

describe('the filters above a table', () => {
  const filters = {
    selects: [{ id: 'phase', label: 'Fas', options: [{ key: 'digitisation', name: 'Digitisering', count: 3 }] }],
    toggles: [{ id: 'seeking', label: 'Söker samarbete', count: 6 }],
    shown: 2,
    total: 40,
    words: { one: 'insats', many: 'insatser' },
  };

  it('give each choice with its count, and what is chosen', async () => {
    const user = userEvent.setup();
    const changes: unknown[] = [];
    show(<ListFilters {...filters} state={NO_FILTER} onChange={(state) => changes.push(state)} />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Fas' }), 'Digitisering (3)');
    await user.click(screen.getByRole('button', { name: 'Söker samarbete (6)' }));
    expect(changes).toEqual([
      { search: '', chosen: { phase: 'digitisation' } },
      { search: '', chosen: { seeking: 'yes' } },
    ]);
    expect(screen.getByText('2 av 40 insatser')).toBeVisible();
  });

  it('can be cleared only when something is chosen', async () => {
    const user = userEvent.setup();
    const changes: unknown[] = [];
    const { rerender } = show(<ListFilters {...filters} state={NO_FILTER} onChange={() => {}} />);
    expect(screen.queryByRole('button', { name: 'Rensa filter' })).toBeNull();
    const state = { search: 'amal', chosen: {} };
    rerender(
      <FluentProvider theme={teamsLightTheme}>
        <ListFilters {...filters} state={state} onChange={(next) => changes.push(next)} />
      </FluentProvider>,
    );
    await user.click(screen.getByRole('button', { name: 'Rensa filter' }));
    expect(changes).toEqual([NO_FILTER]);
  });

  it('take the slash key to the search field, but not while somebody writes', async () => {
    const user = userEvent.setup();
    show(
      <>
        <input aria-label="Annat" />
        <ListSearch searchable state={NO_FILTER} onChange={() => {}} />
      </>,
    );
    await user.type(screen.getByRole('textbox', { name: 'Annat' }), '1/2');
    expect(screen.getByRole('textbox', { name: 'Annat' })).toHaveValue('1/2');
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('/');
    expect(screen.getByRole('searchbox', { name: 'Sök' })).toHaveFocus();
  });
});
