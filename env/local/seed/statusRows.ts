import { correctedText } from './correctedText';
import seed from './meeting-2021-05-20.json';
import type { SeedRow } from './SeedRow';

const { statusReport, finance, deliverables } = seed;

/** The key of the report that the meeting deals with. */
export const REPORT = `S${statusReport.sprintFrom}-${statusReport.sprintTo}`;

const report: SeedRow = {
  list: 'statusReports',
  key: REPORT,
  draft: {
    title: `Sprint ${statusReport.sprintFrom}–${statusReport.sprintTo}`,
    sprintFrom: statusReport.sprintFrom,
    sprintTo: statusReport.sprintTo,
    intro: correctedText(statusReport.introVerbatim),
    financeNarrative: correctedText(finance.narrativeVerbatim),
    state: 'draft',
  },
};

const areas = (): SeedRow[] =>
  statusReport.rows.map((row, index) => ({
    list: 'statusRows',
    key: `${REPORT}.${row.id}`,
    draft: {
      report: REPORT,
      // The record has exactly the three areas and the lights of the list's choices.
      area: row.id as 'budget' | 'time' | 'staff',
      light: row.light as 'yellow' | 'red',
      comment: correctedText(row.commentVerbatim),
      action: row.actionVerbatim,
      risk: row.actionRiskId ?? null,
      done: row.done,
      position: index + 1,
    },
  }));

/** "1. Metodhandbok v 0.7" -> "Metodhandbok"; the version is a value of its own. */
const withoutNumberAndVersion = (text: string): string =>
  text.replace(/^\d+\.\s*/, '').replace(/\s+v?\s*\d+\.\d+$/, '');

/** A deliverable is called the same wherever it stands, whichever dash the record happens to have there. */
function sameName(text: string): string {
  const bare = (name: string): string => name.replace(/\s[-–]\s/, ' ');
  return deliverables.find(({ name }) => bare(name) === bare(text))?.name ?? text;
}

const milestones = (): SeedRow[] => [
  ...statusReport.achieved.itemsVerbatim.map(
    (text, index): SeedRow => ({
      list: 'milestones',
      key: `${REPORT}.result-${index + 1}`,
      draft: {
        title: sameName(withoutNumberAndVersion(text)),
        report: REPORT,
        kind: 'achieved',
        version: statusReport.achieved.items[index]?.version ?? null,
        position: index + 1,
      },
    }),
  ),
  ...statusReport.upcoming.itemsVerbatim.map(
    (text, index): SeedRow => ({
      list: 'milestones',
      key: `${REPORT}.next-${index + 1}`,
      draft: { title: correctedText(text), report: REPORT, kind: 'upcoming', position: index + 1 },
    }),
  ),
];

/** The project's budget, to which risks belong. */
export const budgetRows = (): SeedRow[] =>
  finance.lines.map((line) => ({
    list: 'budgetLines',
    key: line.id,
    draft: { title: line.labelVerbatim, budgetSek: line.budgetSek, outcomeSek: line.outcomeSek, position: line.order },
  }));

/** The status report of sprint 10–16 with its areas, results and coming activities. */
export const statusRows = (): SeedRow[] => [report, ...areas(), ...milestones()];
