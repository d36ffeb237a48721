import { consultantCosts } from '../../shared/rules/consultantCost';
import { finalReportProposal } from '../../shared/rules/finalReportProposal';
import { lightProposals } from '../../shared/rules/lightProposals';

const line = { key: 'konsult', title: 'Konsult', budgetSek: 100_000 };
const time = (hours: number, kind: 'worked' | 'planned' = 'worked') => ({
  line: 'konsult',
  kind,
  hours,
  rateSek: 1000,
});
const levelAt = (hours: number) => consultantCosts([time(hours)], [line])[0]?.level;

describe('consultant time against its line', () => {
  it('is warned of at ninety percent of the budget and at a hundred, and not before', () => {
    expect([89.9, 90, 99.9, 100, 150].map(levelAt)).toEqual(['within', 'near', 'near', 'full', 'full']);
  });

  it('counts what is worked against the budget, and what is planned in the forecast', () => {
    expect(consultantCosts([time(50), time(70, 'planned')], [line])).toEqual([
      {
        line: 'konsult',
        title: 'Konsult',
        budgetSek: 100_000,
        workedHours: 50,
        workedSek: 50_000,
        plannedSek: 70_000,
        forecastSek: 120_000,
        usedPercent: 50,
        forecastPercent: 120,
        level: 'within',
      },
    ]);
  });

  it('has no percentage of a budget of nothing, and fills it with the first hour', () => {
    const [cost] = consultantCosts([time(1)], [{ ...line, budgetSek: 0 }]);
    expect(cost).toMatchObject({ usedPercent: null, forecastPercent: null, level: 'full' });
    expect(consultantCosts([time(1, 'planned')], [{ ...line, budgetSek: 0 }])[0]?.level).toBe('within');
  });

  it('says nothing of lines without any', () => {
    expect(consultantCosts([], [line])).toEqual([]);
  });
});

describe('a light that the registers speak for', () => {
  const found = { vacant: ['Kursledare'], overspent: ['Externa tjänster'] };

  it('is proposed where the report has none or a better one, and never a better one', () => {
    expect(lightProposals([], found).map(({ area, light }) => [area, light])).toEqual([
      ['budget', 'yellow'],
      ['staff', 'red'],
    ]);
    const rows = [
      { area: 'budget', light: 'red' },
      { area: 'staff', light: 'yellow' },
    ] as const;
    expect(lightProposals(rows, found)).toEqual([{ area: 'staff', light: 'red', because: ['Kursledare'] }]);
    expect(lightProposals(rows, { vacant: [], overspent: [] })).toEqual([]);
  });
});

it('makes nothing up for a final report of which the registers know nothing', () => {
  expect(finalReportProposal({ goals: [], deliverables: [], fundRequests: [], report: undefined })).toEqual({
    goals: null,
    outcome: null,
    economy: null,
  });
});
