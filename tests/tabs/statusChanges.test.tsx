import type { StatusReportView } from '../../shared/rules/statusReportView';
import { snapshotOf, statusReportView } from '../../shared/rules/statusReportView';
import { changesSince } from '../../tabs/pages/status/changesSince';
import { stamp } from '../support/stamp';

const row = (area: 'budget' | 'time', position: number, light: 'green' | 'yellow' | 'red') => ({
  ...stamp(`r-${area}`),
  report: 'r',
  area,
  light,
  comment: 'Projektet ligger efter i tidsplan',
  action: null,
  risk: null,
  done: false,
  position,
});

const line = { ...stamp('b'), title: 'Resor', budgetSek: 10_000, outcomeSek: 0, asOf: null, position: 1 };

const report = {
  ...stamp('r'),
  title: 'Statusrapport',
  sprintFrom: 10,
  sprintTo: 16,
  intro: null,
  financeNarrative: null,
  state: 'draft' as const,
  publishedAt: null,
  publishedBy: null,
  edition: null,
  snapshot: null,
};

function view(light: 'yellow' | 'red', outcomeSek = 0, titles: string[] = ['Rutinramverk']): StatusReportView {
  const milestones = titles.map((title, index) => ({
    ...stamp(title),
    title,
    report: 'r',
    kind: 'achieved' as const,
    version: '0.5',
    position: index + 1,
  }));
  return statusReportView(report, {
    rows: [row('time', 1, light)],
    milestones,
    budgetLines: [{ ...line, outcomeSek }],
    risks: [],
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
