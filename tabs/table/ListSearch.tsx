import { Button, makeStyles, SearchBox } from '@fluentui/react-components';
import { FilterFilled, FilterRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTexts } from '../language';
import type { FilterState } from './ListFilters';
import { useSearchKey } from './useSearchKey';

const useStyles = makeStyles({
  // The width beside a title; where the line is its own it grows.
  search: { flex: '1 1 88px', width: '170px', minWidth: '88px', maxWidth: '400px' },
  words: { textOverflow: 'ellipsis' },
  filter: { flexShrink: 0, minWidth: 'auto' },
});

interface ListSearchProps {
  state: FilterState;
  onChange: (state: FilterState) => void;
  searchable: boolean;
  /** The filters below, where there are any: whether they are unfolded, and how they are. */
  filters?: { id: string; open: boolean; onToggle: () => void } | undefined;
}

/** Looks for rows, and unfolds the filters. */
export function ListSearch({ state, onChange, searchable, filters }: ListSearchProps) {
  const styles = useStyles();
  const t = useTexts();
  const search = useRef<HTMLInputElement>(null);
  useSearchKey(search);
  return (
    <>
      {searchable && (
        <SearchBox
          ref={search}
          className={styles.search}
          input={{ className: styles.words }}
          aria-label={t.common.search}
          value={state.search}
          placeholder={t.frame.searchHint}
          onChange={(_, data) => onChange({ ...state, search: data.value })}
        />
      )}
      {filters && (
        <Button
          className={styles.filter}
          appearance="subtle"
          icon={filters.open ? <FilterFilled /> : <FilterRegular />}
          aria-expanded={filters.open}
          aria-controls={filters.id}
          onClick={filters.onToggle}
        >
          {t.common.filter}
        </Button>
      )}
    </>
  );
}
