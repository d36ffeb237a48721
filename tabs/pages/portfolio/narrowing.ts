import { type Initiative, initiatives } from '../../../shared/lists/initiatives';
import { isUnconfirmed } from '../../../shared/rules/portfolioSummary';
import type { FieldContext } from '../../fields/fieldView';
import { fieldText } from '../../list/fieldColumn';
import type { FilterState, SelectFilter, ToggleFilter } from '../../list/ListFilters';
import { countValues, type Narrowing } from '../../list/narrowRows';

const SEARCHED = ['title', 'need', 'municipality', 'contact', 'area', 'state'] as const;
const SELECTS = ['municipality', 'phase', 'area'] as const;

const yes = (is: boolean | null): string => (is ? 'yes' : '');

/** How the process-factory table is searched and filtered. */
export function portfolioNarrowing(context: FieldContext, now: Date): Narrowing<Initiative> {
  return {
    text: (row) => SEARCHED.map((name) => fieldText(initiatives, row, { name, context })).join('\n'),
    values: {
      municipality: (row) => row.municipality,
      phase: (row) => row.phase,
      area: (row) => row.area ?? '',
      seeking: (row) => yes(row.seeksCollaboration),
      unconfirmed: (row) => yes(isUnconfirmed(row, now)),
    },
  };
}

interface Portfolio {
  items: readonly Initiative[];
  narrowing: Narrowing<Initiative>;
  context: FieldContext;
}

/** The choices above the table, each with the number of rows it would show. */
export function portfolioFilters(
  state: FilterState,
  { items, narrowing, context }: Portfolio,
): { selects: SelectFilter[]; toggles: ToggleFilter[] } {
  const count = (id: string) => countValues(items, state, { narrowing, id });
  const { filter } = context.t.portfolio;
  const named = (id: (typeof SELECTS)[number]) => {
    const field = initiatives.fields[id];
    if (field.kind === 'reference') return context.choices(field.list);
    return Object.entries(field.options).map(([key, label]) => ({ key, name: label[context.language] }));
  };
  return {
    selects: SELECTS.map((id) => {
      const counts = count(id);
      const options = named(id).map((one) => ({ ...one, count: counts.get(one.key) ?? 0 }));
      return { id, label: filter[id], options: options.filter((one) => one.count > 0 || state.chosen[id] === one.key) };
    }),
    toggles: (['seeking', 'unconfirmed'] as const).map((id) => ({
      id,
      label: filter[id],
      count: count(id).get('yes') ?? 0,
    })),
  };
}
