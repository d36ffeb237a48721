import { useEffectWords } from '../../charts/useEffectWords';
import { useSession } from '../../session';

/** A number with its unit as the language writes it. */
export function useFigure(): (value: number | null, unit: string | null) => string {
  const { language } = useSession();
  const { notSet } = useEffectWords();
  const numbers = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 2 });
  return (value, unit) =>
    value === null ? notSet : [numbers.format(value).replace(/^-/, '\u2212'), unit].filter(Boolean).join(' ');
}
