import { useMemo } from 'react';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { FieldContext } from '../fields/fieldView';
import { useFieldContext } from '../fields/useFieldContext';
import { referredLists } from './referredLists';

/** What the views of all fields of a list and of its parts need. Knows every list, and so is not in a page's first view. */
export function useWholeContext(list: ListDefinition): FieldContext {
  const refers = useMemo(() => referredLists(list), [list]);
  return useFieldContext(refers);
}
