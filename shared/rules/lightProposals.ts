import type { StatusRow } from '../lists/statusRows';

/** A light that the registers speak for, and why. Proposed only: what stands is the project leader's. */
export interface LightProposal {
  area: StatusRow['area'];
  light: StatusRow['light'];
  /** Names of the vacant roles, or of the lines that have gone over. */
  because: string[];
}

const ORDER = { green: 0, yellow: 1, red: 2 } as const;

/** What the registers speak for that the report does not say already. */
export function lightProposals(
  rows: readonly Pick<StatusRow, 'area' | 'light'>[],
  { vacant, overspent }: { vacant: readonly string[]; overspent: readonly string[] },
): LightProposal[] {
  const all: LightProposal[] = [
    { area: 'budget', light: 'yellow', because: [...overspent] },
    { area: 'staff', light: 'red', because: [...vacant] },
  ];
  const said = (area: string) => rows.find((row) => row.area === area)?.light;
  return all.filter(({ area, light, because }) => {
    const now = said(area);
    return because.length > 0 && (now === undefined || ORDER[now] < ORDER[light]);
  });
}
