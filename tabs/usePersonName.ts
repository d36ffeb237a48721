import { useCallback, useMemo } from 'react';
import { useItems } from './session';

/** The name of a person by key; undefined for nobody, and for one whom the register does not know. */
export function usePersonName(): (key: unknown) => string | undefined {
  const members = useItems('members').items;
  const names = useMemo(() => new Map<unknown, string>(members.map(({ key, name }) => [key, name])), [members]);
  return useCallback((key) => names.get(key), [names]);
}
