import { useMemo } from 'react';
import { useItems } from '../../session';

/** What a municipality is called. */
export function useMunicipalityName(): (key: string) => string {
  const { items } = useItems('municipalities');
  const names = useMemo(() => new Map(items.map(({ key, name }) => [key, name])), [items]);
  return (key) => names.get(key) ?? '–';
}
