import { useView } from '../../location';

/** The ways to look at the portfolio. */
export const WAYS = ['table', 'board', 'overview'] as const;
type Way = (typeof WAYS)[number];

/** The way that a text names; the table where it names none. */
export const wayOf = (text: string | null): Way => WAYS.find((one) => one === text) ?? 'table';

/** How the portfolio is looked at, which stands in the address beside the filters. */
export function useWay(): [Way, (way: Way) => void] {
  const [view, setView] = useView();
  return [wayOf(view.get('view')), (way) => setView({ view: way === 'table' ? null : way }, 'replace')];
}
