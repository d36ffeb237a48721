import { snapshotOf } from '../../shared/rules/reportSnapshot';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { statusReportView } from '../../shared/rules/statusReportView';
import { changesSince } from '../../tabs/pages/status/changesSince';
import { NOTHING_BESIDE } from '../support/nothingBeside';
import { row } from '../support/row';

const report = row('statusReports', 'r', { title: 'Statusrapport', sprintFrom: 10, sprintTo: 16, state: 'draft' });

function view(light: 'yellow' | 'red', outcomeSek = 0, titles: string[] = ['Rutinramverk']): StatusReportView {
  return statusReportView(report, {
    rows: [row('statusRows', 'r-time', { report: 'r', area: 'time', light, done: false, position: 1 })],
    milestones: titles.map((title, index) =>
      row('milestones', title, { title, report: 'r', kind: 'achieved', position: index + 1 }),
    ),
    budgetLines: [row('budgetLines', 'b', { title: 'Resor', budgetSek: 10_000, outcomeSek, position: 1 })],
    risks: [],
    ...NOTHING_BESIDE,
    participating: [],
    required: 10,
  });
}

const published = (before: StatusReportView, now: StatusReportView): StatusReportView => ({
  ...now,
  report: { ...report, snapshot: snapshotOf(before) },
});

describe('what differs from the published report', () => {
  it('is nothing when nothing changed, and nothing before the first publication', () => {
    expect(changesSince(published(view('red'), view('red')), 'sv')).toEqual([]);
    expect(changesSince(view('red'), 'sv')).toEqual([]);
  });

  it('is said as one sentence for each change, in words', () => {
    expect(changesSince(published(view('red'), view('yellow', 1200)), 'sv')).toEqual([
      'Tid, bedömning: Röd → Gul',
      'Resor, utfall: 0\u00a0kr → 1\u00a0200\u00a0kr',
    ]);
  });

  it('says that a running text is changed, without both versions of it', () => {
    const before = view('red');
    const now = { ...before, report: { ...report, intro: 'En ny inledning.' } };
    const changed = { ...now, report: { ...now.report, snapshot: snapshotOf(before) } };
    expect(changesSince(changed, 'sv')).toEqual(['Inledning: texten är ändrad']);
  });

  it('names what is new and what is gone', () => {
    const changed = published(view('red', 0, ['Rutinramverk']), view('red', 0, ['Metodhandbok']));
    expect(changesSince(changed, 'sv')).toEqual(['Nytt: Metodhandbok', 'Borttaget: Rutinramverk']);
  });
});
