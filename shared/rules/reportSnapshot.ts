import type { StatusSnapshot } from '../lists/statusSnapshot';
import type { ReportContents } from './ReportContents';

/** Freezes what a report says as data, so that later changes never rewrite what was published. */
export function snapshotOf(view: ReportContents): StatusSnapshot {
  const { title, intro, financeNarrative, sprintFrom, sprintTo } = view.report;
  return {
    title,
    sprintFrom,
    sprintTo,
    intro,
    financeNarrative,
    rows: view.rows.map(({ area, light, comment, action, risk, pointed, done }) => ({
      area,
      light,
      comment,
      action,
      risk,
      pointed,
      done,
    })),
    finance: view.budgetLines.map(({ key, title: label, figure: _own, ...figures }) => ({
      line: key,
      label,
      ...figures,
    })),
    risks: view.risks.map(({ readableNumber: number, threat, likelihood, impact, budgetLine }) => ({
      number,
      threat,
      likelihood,
      impact,
      budgetLine,
    })),
    milestones: view.milestones.map(({ title: name, kind, version, plannedOn, reachedOn }) => ({
      title: name,
      kind,
      version,
      plannedOn,
      reachedOn,
    })),
    participation: view.participation,
    attendance: view.attendance,
    communication: view.communication,
    schedule: view.schedule,
    reallocations: view.reallocations,
  };
}
