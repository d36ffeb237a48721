import { Button, Field, Link, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { useTexts } from '../language';
import type { Column } from './column';
import type { Sort } from './sorting';
import { useRevealed } from './useRevealed';

const AT_A_TIME = 50;

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '12px' },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', listStyleType: 'none', margin: 0, padding: 0 },
  facts: { display: 'grid', gridTemplateColumns: 'minmax(80px, auto) 1fr', gap: '4px 12px', margin: 0 },
  name: { color: tokens.colorNeutralForeground3, margin: 0 },
  value: { margin: 0, minWidth: 0, overflowWrap: 'break-word' },
  title: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  selected: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
});

interface ListCardsProps<T> {
  label: string;
  rows: readonly T[];
  columns: readonly Column<T>[];
  sort: Sort | null;
  onSort: (sort: Sort) => void;
  selected?: string | null;
  onOpen: (row: T) => void;
}

/** The rows of a table as cards, for a narrow window. */
export function ListCards<T extends { key: string }>(props: ListCardsProps<T>) {
  const { label, rows, columns, sort, onSort } = props;
  const styles = useStyles();
  const t = useTexts();
  const [shown, setShown] = useState(AT_A_TIME);
  const sortable = columns.filter((column) => column.sortBy);
  const all = useRef<HTMLDivElement>(null);
  useRevealed(all, props.selected);
  return (
    <div ref={all} className={styles.all}>
      <Field label={t.frame.sortBy}>
        <Select
          value={sort?.column ?? ''}
          onChange={(_, data) =>
            onSort({ column: data.value, descending: sort?.descending === true && sort.column === data.value })
          }
        >
          {!sort && <option value="">{t.frame.choose}</option>}
          {sortable.map((column) => (
            <option key={column.id} value={column.id}>
              {column.header}
            </option>
          ))}
        </Select>
      </Field>
      <ul aria-label={label} className={styles.list}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.key}>
            <RowCard {...props} row={row} />
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + AT_A_TIME)}>
          {t.frame.showMore(Math.min(AT_A_TIME, rows.length - shown))}
        </Button>
      )}
    </div>
  );
}

function RowCard<T extends { key: string }>({ row, columns, selected, onOpen }: ListCardsProps<T> & { row: T }) {
  const styles = useStyles();
  const [title, ...others] = columns;
  return (
    <div className={mergeClasses(styles.card, row.key === selected && styles.selected)}>
      <Link as="button" data-row={row.key} className={styles.title} onClick={() => onOpen(row)}>
        {title?.cell(row)}
      </Link>
      <dl className={styles.facts}>
        {others.map((column) => (
          <Fact key={column.id} name={column.header}>
            {column.cell(row)}
          </Fact>
        ))}
      </dl>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}
