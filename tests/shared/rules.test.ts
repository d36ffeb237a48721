import { financeTotals, usedPercent } from '../../shared/rules/financeTotals';
import { numbersAfter } from '../../shared/rules/numbersAfter';
import { byRiskValue, lacksAction, riskValue, riskZone } from '../../shared/rules/riskValue';

describe('risks', () => {
  it('have the value likelihood times impact, and a zone', () => {
    expect(riskValue({ likelihood: 4, impact: 3 })).toBe(12);
    expect([1, 5, 6, 12, 13, 25].map((value) => riskZone(value))).toEqual([
      'low',
      'low',
      'medium',
      'medium',
      'high',
      'high',
    ]);
  });

  it('are ordered by value and then by number, R2 before R10', () => {
    const risk = (readableNumber: string, likelihood: number, impact: number) => ({
      readableNumber,
      likelihood,
      impact,
    });
    const ordered = byRiskValue([risk('R10', 3, 4), risk('R2', 4, 3), risk('R1', 5, 5), risk('R4', 1, 5)]);
    expect(ordered.map((one) => one.readableNumber)).toEqual(['R1', 'R2', 'R10', 'R4']);
  });

  it('lack an action when one is required and none is written', () => {
    expect(lacksAction({ actionRequired: true, action: null, state: 'active' })).toBe(true);
    expect(lacksAction({ actionRequired: true, action: 'Ny plan', state: 'active' })).toBe(false);
    expect(lacksAction({ actionRequired: true, action: null, state: 'closed' })).toBe(false);
  });
});

describe('what comes after the agenda', () => {
  it('is numbered on from the items, also when one was added with its number', () => {
    expect(numbersAfter(['1', '2', '3', '4'], ['5', null])).toEqual(['5', null]);
    expect(numbersAfter(['1', '2', '3', '4', '5'], ['5', '6'])).toEqual(['6', '7']);
    expect(numbersAfter(['§ 1', '2b'], ['§ 1', '3'])).toEqual(['§ 1', '3']);
    expect(numbersAfter([], [null, '1'])).toEqual([null, '1']);
  });
});

describe('finance', () => {
  it('adds up the budget and the outcome', () => {
    const totals = financeTotals([
      { budgetSek: 1_484_700, outcomeSek: 664_825 },
      { budgetSek: 321_900, outcomeSek: 329_300 },
    ]);
    expect(totals).toMatchObject({ budgetSek: 1_806_600, outcomeSek: 994_125, remainingSek: 812_475 });
  });

  it('has no share for a line without a budget', () => {
    expect(usedPercent({ budgetSek: 0, outcomeSek: 500 })).toBeNull();
  });
});
