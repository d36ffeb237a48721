import { financeTotals } from '../../shared/rules/financeTotals';
import { timeline } from '../../shared/rules/timeline';
import { isBeyond, variance } from '../../shared/rules/variance';

const line = (budgetSek: number, outcomeSek: number, forecastSek: number | null = null) => ({
  budgetSek,
  outcomeSek,
  forecastSek,
});
const TEN = { percent: 10, sek: null };

describe('a variance', () => {
  it('is none while money is left and nothing is foreseen', () => {
    expect(variance(line(1000, 200))).toBe(0);
    expect(isBeyond(line(1000, 0), TEN)).toBe(false);
  });

  it('is what is overspent, or what the forecast says in either direction', () => {
    expect(variance(line(1000, 1200))).toBe(200);
    expect(variance(line(1000, 200, 700))).toBe(-300);
    expect(isBeyond(line(1000, 200, 700), TEN)).toBe(true);
    // The forecast is the later word: an overspent line may get money back.
    expect(variance(line(1000, 1200, 1000))).toBe(0);
  });

  it('at the limit itself needs no explanation', () => {
    expect(isBeyond(line(1000, 1100), TEN)).toBe(false);
    expect(isBeyond(line(1000, 1101), TEN)).toBe(true);
    expect(isBeyond(line(1000, 1050), { percent: 10, sek: 50 })).toBe(false);
    expect(isBeyond(line(1000, 1051), { percent: 10, sek: 50 })).toBe(true);
  });

  it('of a budget of nothing is beyond every percentage, and never a division by zero', () => {
    expect(isBeyond(line(0, 1), { percent: 100, sek: null })).toBe(true);
    expect(isBeyond(line(0, 0), { percent: 0, sek: 0 })).toBe(false);
    expect(isBeyond(line(0, 0, 0), { percent: 0, sek: 0 })).toBe(false);
  });
});

describe('the sum of the forecasts', () => {
  it('is said only when every line with money has one', () => {
    expect(financeTotals([line(10, 5, 12), line(0, 0)]).forecastSek).toBe(12);
    expect(financeTotals([line(10, 5, 12), line(10, 5)]).forecastSek).toBeNull();
    expect(financeTotals([]).forecastSek).toBeNull();
  });
});

describe('the timeline', () => {
  it('lays what was planned over what came to be, by time, and names what has no day', () => {
    const { entries, undated, span } = timeline([
      { title: 'Slut', planned: '2021-10-17', reached: '2021-12-17' },
      { title: 'Handbok', planned: '2021-03-01', reached: '2021-02-24' },
      { title: 'Ramverk', planned: null, reached: null },
    ]);
    expect(entries.map(({ title, days }) => [title, days])).toEqual([
      ['Handbok', -5],
      ['Slut', 61],
    ]);
    expect(span).toEqual({ from: '2021-02-24', to: '2021-12-17' });
    expect(entries[0]?.at.reached).toBe(0);
    expect(entries[1]?.at).toEqual({ planned: expect.closeTo(0.794, 2), reached: 1 });
    expect(undated).toEqual(['Ramverk']);
  });

  it('of the seed has a single day with its earlier one unknown, and no day at all is no line', () => {
    const [only] = timeline([{ title: 'Slut', planned: null, reached: '2021-12-17' }]).entries;
    expect(only).toMatchObject({ days: null, at: { planned: null, reached: 0.5 } });
    expect(timeline([{ title: 'Slut', planned: null, reached: null }])).toEqual({
      entries: [],
      undated: ['Slut'],
      span: null,
    });
  });
});
