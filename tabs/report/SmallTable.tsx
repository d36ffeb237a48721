import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReportTable } from './useReportTable';

interface SmallTableProps {
  label: string;
  heads: readonly string[];
  /** The first cell names its row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** Columns of figures, by place. */
  figures?: readonly number[];
}

/** A table to be read: its columns' names stand in the cells where it is narrow. */
export function SmallTable({ label, heads, rows, figures = [] }: SmallTableProps) {
  const table = useReportTable();
  const isFigure = (at: number) => figures.includes(at);
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label={label}>
        <thead className={table.head}>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" className={mergeClasses(table.headCell, isFigure(at) && table.figure)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={table.body}>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key} className={table.row}>
              <th scope="row" className={mergeClasses(table.cell, table.name)}>
                {name}
              </th>
              {cells.map((cell, at) => (
                <td
                  key={heads[at + 1]}
                  className={mergeClasses(table.cell, isFigure(at + 1) && table.figure)}
                  data-label={heads[at + 1]}
                >
                  <span>{cell}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
