import { Button, makeStyles, mergeClasses, Select, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { useTexts } from '../language';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  // The longest option must not decide how wide the control is.
  control: { minWidth: 0, width: '100%', maxWidth: '100%' },
  // As wide as what is chosen, where the browser can tell; what there is no room for is in the tooltip.
  select: { flex: '1 1 auto', maxWidth: '280px', minWidth: '136px' },
  chosen: { fieldSizing: 'content', textOverflow: 'ellipsis' },
  count: { color: tokens.colorNeutralForeground3, marginLeft: 'auto' },
});

/** A value to narrow to, with how many rows it would show. */
export interface FilterOption {
  key: string;
  name: string;
  count: number;
}

/** Narrows to one of several values. */
export interface SelectFilter {
  id: string;
  label: string;
  options: readonly FilterOption[];
}

/** Narrows to rows of which something is true. */
export interface ToggleFilter {
  id: string;
  label: string;
  count: number;
}

/** What a person has chosen to see; a toggle is the text 'yes'. */
export interface FilterState {
  search: string;
  chosen: Readonly<Record<string, string>>;
}

export const NO_FILTER: FilterState = { search: '', chosen: {} };

/** Whether some rows are left out. */
export const isNarrowed = ({ search, chosen }: FilterState): boolean =>
  search.trim() !== '' || Object.values(chosen).some((value) => value !== '');

interface ListFiltersProps {
  id?: string;
  state: FilterState;
  onChange: (state: FilterState) => void;
  selects?: readonly SelectFilter[];
  toggles?: readonly ToggleFilter[];
  /** Folded away; what is in use stays in view. */
  folded?: boolean;
  /** Null while that is not known. */
  shown: number | null;
  total: number;
  /** What the rows are called. */
  words: { one: string; many: string };
}

/** Narrows a list by choices and toggles, each with its count; says how many rows are left. */
export function ListFilters({
  id,
  state,
  onChange,
  selects = [],
  toggles = [],
  folded = false,
  ...rows
}: ListFiltersProps) {
  const styles = useStyles();
  const t = useTexts();
  const active = isNarrowed(state);
  const set = (name: string, value: string) => onChange({ ...state, chosen: { ...state.chosen, [name]: value } });
  const inView = (name: string) => !folded || !!state.chosen[name];
  return (
    <search id={id} className={mergeClasses(styles.row, folded && !active && 'pf-hidden')}>
      {selects
        .filter((one) => inView(one.id))
        .map((one) => (
          <SelectOf
            key={one.id}
            filter={one}
            value={state.chosen[one.id] ?? ''}
            onChange={(value) => set(one.id, value)}
          />
        ))}
      {toggles
        .filter((one) => inView(one.id))
        .map((one) => (
          <ToggleButton
            key={one.id}
            checked={state.chosen[one.id] === 'yes'}
            onClick={() => set(one.id, state.chosen[one.id] === 'yes' ? '' : 'yes')}
          >
            {`${one.label} (${one.count})`}
          </ToggleButton>
        ))}
      {active && (
        <Button appearance="transparent" onClick={() => onChange(NO_FILTER)}>
          {t.common.clearFilters}
        </Button>
      )}
      <Text size={200} className={styles.count} aria-live="polite">
        {rows.shown !== null && t.frame.shown(rows.shown, rows.total, rows.words)}
      </Text>
    </search>
  );
}

interface SelectOfProps {
  filter: SelectFilter;
  value: string;
  onChange: (value: string) => void;
}

function SelectOf({ filter, value, onChange }: SelectOfProps) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <div className={styles.select}>
      <Select
        className={styles.control}
        select={{ className: mergeClasses(styles.control, styles.chosen) }}
        aria-label={filter.label}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      >
        <option value="">{t.frame.everyOne(filter.label)}</option>
        {filter.options.map(({ key, name, count }) => (
          <option key={key} value={key}>
            {`${name} (${count})`}
          </option>
        ))}
      </Select>
    </div>
  );
}
