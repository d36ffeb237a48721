import type { ListName } from '../../../shared/lists';
import { isStanding } from '../../../shared/rules/isStanding';
import type { ItemOf } from '../../api';
import { useItems } from '../../session';

/** The lists whose rows are parts of a process. */
type OfProcess = Extract<ListName, 'processSteps' | 'processFindings' | 'improvementAreas' | 'processIndicators'>;

/** A process's own rows of a list, those that have been taken away left out. */
export function useKeptOf<N extends OfProcess>(list: N, process: string): readonly ItemOf<N>[] {
  const { items } = useItems(list);
  return items.filter((one) => one.process === process && isStanding(one));
}
