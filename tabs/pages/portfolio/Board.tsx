import { Button, Field, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { initiatives } from '../../../shared/lists/initiatives';
import { GROUPINGS, type Group, type Grouping, groupsBy } from '../../../shared/rules/portfolioGroups';
import type { ItemOf } from '../../api';
import type { Register } from '../../page/ListLook';
import { groupingName, groupName, useGrouping } from './useGrouping';

/** Wraps at spaces; a word that is wider than the column ends with an ellipsis, and is whole in the tooltip and in the opened record. */
const wholeWords = { maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis', overflowWrap: 'normal' } as const;

const useStyles = makeStyles({
  board: { display: 'flex', gap: '12px', overflowX: 'auto', alignItems: 'flex-start', paddingBottom: '8px' },
  column: { flex: '0 0 240px', minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, ...wholeWords },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    textAlign: 'left',
    gap: '2px',
    padding: '8px 12px',
  },
  chosen: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  title: { fontWeight: tokens.fontWeightSemibold, ...wholeWords },
  select: { maxWidth: '240px' },
});

/** So many cards of a column are drawn at a time. */
const SOME = 50;

interface ColumnProps {
  register: Register<'initiatives'>;
  grouping: Grouping;
  group: Group<ItemOf<'initiatives'>>;
}

function BoardColumn({ register, grouping, group }: ColumnProps) {
  const styles = useStyles();
  const { context, selected, onOpen } = register;
  const { t, language, nameOf } = context;
  const [most, setMost] = useState(SOME);
  const name = groupName(grouping, group.value, context);
  const { phase, state } = initiatives.fields;
  /** What the column's own name does not say. */
  const rest = (row: ItemOf<'initiatives'>): string =>
    [
      grouping !== 'municipality' && nameOf('municipalities', row.municipality),
      grouping !== 'phase' && phase.options[row.phase][language],
      grouping !== 'state' && state.options[row.state][language],
    ]
      .filter(Boolean)
      .join(' · ');
  const left = group.rows.length - most;
  return (
    <section className={styles.column} aria-label={name}>
      <Subtitle2 as="h3" className={styles.heading}>
        {name} ({group.rows.length})
      </Subtitle2>
      <ul className={styles.list}>
        {group.rows.slice(0, most).map((row) => (
          <li key={row.key}>
            <Button
              className={`${styles.card} ${row.key === selected ? styles.chosen : ''}`}
              aria-current={row.key === selected}
              onClick={() => onOpen(row.key)}
            >
              <span className={styles.title} title={row.title}>
                {row.title}
              </span>
              <Text size={200}>{rest(row)}</Text>
            </Button>
          </li>
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setMost(most + SOME)}>{t.portfolio.views.more(Math.min(SOME, left))}</Button>}
    </section>
  );
}

/** The shown initiatives in columns, by what the person chooses. */
export function Board({ register }: { register: Register<'initiatives'> }) {
  const styles = useStyles();
  const [grouping, setGrouping] = useGrouping();
  const { context } = register;
  return (
    <>
      <Field label={context.t.portfolio.views.by} className={styles.select}>
        <Select value={grouping} onChange={(_, data) => setGrouping(data.value)}>
          {GROUPINGS.map((one) => (
            <option key={one} value={one}>
              {groupingName(one, context)}
            </option>
          ))}
        </Select>
      </Field>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section className={styles.board} tabIndex={0} aria-label={context.t.portfolio.views.board}>
        {groupsBy(register.rows, grouping).map((group) => (
          <BoardColumn key={group.value ?? ''} register={register} grouping={grouping} group={group} />
        ))}
      </section>
    </>
  );
}
