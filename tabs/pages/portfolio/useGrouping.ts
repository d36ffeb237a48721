import { initiatives } from '../../../shared/lists/initiatives';
import { type Grouping, groupLabel, isGrouping } from '../../../shared/rules/portfolioGroups';
import type { FieldContext } from '../../fields/fieldView';
import { useView } from '../../location';

/** What the board is arranged by, which stands in the address, and how to change it. */
export function useGrouping(): [Grouping, (grouping: string) => void] {
  const [view, setView] = useView();
  const by = view.get('by') ?? '';
  return [isGrouping(by) ? by : 'state', (grouping) => setView({ by: grouping }, 'replace')];
}

export const groupingName = (grouping: Grouping, { language }: FieldContext): string =>
  initiatives.fields[grouping].label[language];

/** A group's value in words. */
export function groupName(grouping: Grouping, value: string | null, { language, nameOf, t }: FieldContext): string {
  if (value === null) return t.portfolio.views.none;
  return groupLabel(grouping, value)?.[language] ?? nameOf('municipalities', value);
}
