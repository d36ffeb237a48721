import type { FinalReport } from '../lists/finalReports';
import { finalReportWords as words } from '../text/finalReportWords';
import { formatInstant, formatMoney } from '../text/format';
import type { Block, MinutesDocument } from './Block';
import { cell, columnsOf, paragraph, words as runs } from './blockMakers';

/** What a final report is frozen with. */
interface Frozen {
  report: Pick<FinalReport, 'key' | 'title' | 'version' | 'goals' | 'outcome' | 'economy' | 'lessons'>;
  project: string;
  /** UTC, ISO 8601. */
  at: string;
  /** A person's name. */
  by: string;
  lines: readonly { title: string; budgetSek: number; outcomeSek: number }[];
}

function section(heading: string, text: string | null): Block[] {
  if (!text) return [];
  const said = text.split('\n').filter((line) => line.trim() !== '');
  return [{ kind: 'heading', level: 1, text: heading }, ...said.map((line) => paragraph(line))];
}

function money(lines: Frozen['lines']): Block[] {
  if (lines.length === 0) return [];
  const row = (name: string, budgetSek: number, outcomeSek: number) =>
    [name, formatMoney(budgetSek), formatMoney(outcomeSek), formatMoney(budgetSek - outcomeSek)].map(cell);
  const sum = (of: (line: Frozen['lines'][number]) => number): number => lines.reduce((all, line) => all + of(line), 0);
  return [
    {
      kind: 'table',
      caption: words.lines,
      columns: columnsOf(words.columns, [4, 2, 2, 2], [undefined, 'end', 'end', 'end']),
      rows: [
        ...lines.map(({ title, budgetSek, outcomeSek }) => row(title, budgetSek, outcomeSek)),
        row(
          words.total,
          sum(({ budgetSek }) => budgetSek),
          sum(({ outcomeSek }) => outcomeSek),
        ),
      ],
      rowHeader: true,
    },
  ];
}

/** A final report ready for a writer. The same report gives the same document. */
export function finalReportDocument({ report, project, at, by, lines }: Frozen): MinutesDocument {
  return {
    title: report.title,
    project,
    date: at.slice(0, 10),
    state: words.state,
    author: words.author,
    frozenAt: at,
    stamp: words.stamp(report.key, report.version),
    blocks: [
      { kind: 'title', text: report.title, subtitle: project },
      {
        kind: 'facts',
        rows: [
          { label: words.version, runs: runs(report.version) },
          { label: words.frozen, runs: runs(formatInstant(at)) },
          { label: words.by, runs: runs(by) },
        ],
      },
      ...section(words.goals, report.goals),
      ...section(words.outcome, report.outcome),
      ...section(words.economy, report.economy),
      ...money(lines),
      ...section(words.lessons, report.lessons),
    ],
  };
}
