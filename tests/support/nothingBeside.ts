import type { statusReportView } from '../../shared/rules/statusReportView';

type Registers = Parameters<typeof statusReportView>[1];

/** A project of which a report has nothing more to tell than its areas, milestones and lines. */
export const NOTHING_BESIDE: Omit<
  Registers,
  'rows' | 'milestones' | 'budgetLines' | 'risks' | 'participating' | 'required'
> = {
  figures: [],
  vacant: [],
  limits: { percent: 10, sek: null },
  actionPoints: [],
  nameOf: () => undefined,
  decisionOf: () => undefined,
  attendance: [],
  communication: { done: 0, cancelled: 0, total: 0 },
  schedule: [],
  reallocations: [],
};
