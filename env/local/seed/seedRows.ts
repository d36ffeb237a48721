import { decisionRows } from './decisionRows';
import { handbookRows } from './handbookRows';
import { initiativeRows } from './initiativeRows';
import { meetingRows } from './meetingRows';
import { mandateRows, memberRows, membershipRows, municipalityRows, projectRows } from './organisationRows';
import { processRows } from './processRows';
import { recordRows } from './recordRows';
import { riskRows } from './riskRows';
import { roleRows } from './roleRows';
import type { SeedRow } from './SeedRow';
import { sectionRows } from './sectionRows';
import { budgetRows, statusRows } from './statusRows';
import { wordingRows } from './wordingRows';

/** The steering group's data as it stood when the meeting of 2021-05-20 was about to begin, in an order in which references hold. */
export function seedRows(tenantId: string): SeedRow[] {
  const rows = [
    ...projectRows(),
    ...municipalityRows(),
    ...mandateRows(),
    ...memberRows(tenantId),
    ...membershipRows(tenantId),
    ...budgetRows(),
    ...riskRows(),
    ...handbookRows(),
    ...processRows(),
    ...statusRows(),
    ...meetingRows(tenantId),
    ...decisionRows(),
    ...recordRows(),
    ...roleRows(tenantId),
    ...sectionRows(),
  ];
  return [...rows, ...wordingRows(rows), ...initiativeRows()];
}
