import { formatNumber } from '../../../shared/text/format';
import { useEffectWords } from '../../charts/useEffectWords';
import { useSession } from '../../session';

/** A number with its unit as the language writes it. */
export function useFigure(): (value: number | null, unit: string | null) => string {
  const { language } = useSession();
  const { notSet } = useEffectWords();
  return (value, unit) =>
    value === null ? notSet : [formatNumber(value, language, 2), unit].filter(Boolean).join(' ');
}
