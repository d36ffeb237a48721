import { Button, Field, makeStyles, SearchBox, Select, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useTexts } from '../language';
import { useSearchKey } from './useSearchKey';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-end' },
  search: { flex: '1 1 160px', maxWidth: '320px', minWidth: '140px' },
  // The longest option must not decide how wide the control is.
  control: { minWidth: 0, width: '100%', maxWidth: '100%' },
  select: { flex: '1 1 120px', maxWidth: '220px', minWidth: '120px' },
  count: { color: tokens.colorNeutralForeground3 },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', minHeight: '32px' },
});

/** A value to narrow to, with how many rows it would show. */
interface FilterOption {
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

interface ListFiltersProps {
  state: FilterState;
  onChange: (state: FilterState) => void;
  selects?: readonly SelectFilter[];
  toggles?: readonly ToggleFilter[];
  searchable?: boolean;
  shown: number;
  total: number;
}

/** Narrows a list by search, choices and toggles, each with its count; says how many rows are left. */
export function ListFilters({
  state,
  onChange,
  selects = [],
  toggles = [],
  searchable = true,
  shown,
  total,
}: ListFiltersProps) {
  const styles = useStyles();
  const t = useTexts();
  const search = useRef<HTMLInputElement>(null);
  useSearchKey(search);
  const set = (id: string, value: string) => onChange({ ...state, chosen: { ...state.chosen, [id]: value } });
  const active = state.search.trim() !== '' || Object.values(state.chosen).some((value) => value !== '');
  return (
    <search>
      <div className={styles.row}>
        {searchable && (
          <Field label={t.common.search} className={styles.search}>
            <SearchBox
              ref={search}
              className={styles.control}
              value={state.search}
              placeholder={t.frame.searchHint}
              onChange={(_, data) => onChange({ ...state, search: data.value })}
            />
          </Field>
        )}
        {selects.map(({ id, label, options }) => (
          <Field key={id} label={label} className={styles.select}>
            <Select
              className={styles.control}
              select={{ className: styles.control }}
              value={state.chosen[id] ?? ''}
              onChange={(_, data) => set(id, data.value)}
            >
              <option value="">{t.common.all}</option>
              {options.map(({ key, name, count }) => (
                <option key={key} value={key}>
                  {`${name} (${count})`}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        {toggles.map(({ id, label, count }) => (
          <ToggleButton
            key={id}
            checked={state.chosen[id] === 'yes'}
            onClick={() => set(id, state.chosen[id] === 'yes' ? '' : 'yes')}
          >
            {`${label} (${count})`}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.foot}>
        <Text size={200} className={styles.count} aria-live="polite">
          {t.frame.shown(shown, total)}
        </Text>
        {active && (
          <Button appearance="transparent" size="small" onClick={() => onChange(NO_FILTER)}>
            {t.common.clearFilters}
          </Button>
        )}
      </div>
    </search>
  );
}
