import type { Electorate } from '../../shared/lists/decisions';
import { FIRST_RULE } from '../../shared/lists/decisions';
import { financeTotals, usedPercent } from '../../shared/rules/financeTotals';
import { mandates } from '../../shared/rules/mandates';
import { proposeDecision } from '../../shared/rules/proposeDecision';
import { quorum } from '../../shared/rules/quorum';
import { byRiskValue, lacksAction, riskValue, riskZone } from '../../shared/rules/riskValue';
import { countingBallots, tally } from '../../shared/rules/tally';

const codes = ['1421', '1427', '1430', '1439', '1461', '1484', '1486', '1487', '1488', '1492'];
const electorate: Electorate = {
  rule: FIRST_RULE,
  municipalities: codes,
  questions: [{ id: 'alternative', kind: 'alternative', subject: 'R1', answers: ['1', '2', '3'] }],
};
const ballot = (municipality: string, answer: string, revision = 1) => ({
  question: 'alternative',
  municipality,
  answer,
  revision,
});

describe('counting a vote', () => {
  it('counts only the highest revision of each municipality', () => {
    const ballots = [ballot('1421', '2', 1), ballot('1421', '1', 3), ballot('1421', '3', 2)];
    expect(countingBallots(ballots)).toEqual([ballot('1421', '1', 3)]);
    expect(tally(electorate, ballots).results[0]?.counts).toEqual({ 1: 1, 2: 0, 3: 0 });
  });

  it('leaves out ballots from municipalities outside the electorate', () => {
    const counted = tally(electorate, [ballot('1480', '1')]);
    expect(counted.results[0]?.counts).toEqual({ 1: 0, 2: 0, 3: 0 });
    expect(counted.missing).toEqual(codes);
  });

  it('is unanimous when everybody who took a side took the same, and abstaining does not break it', () => {
    const ballots = [...codes.slice(1).map((code) => ballot(code, '1')), ballot('1421', 'abstain')];
    expect(tally(electorate, ballots).results[0]).toMatchObject({ winner: '1', unanimous: true, abstained: 1 });
  });

  it('has no winner when the vote is tied or nobody has voted', () => {
    expect(tally(electorate, [ballot('1421', '1'), ballot('1427', '2')]).results[0]?.winner).toBeNull();
    expect(tally(electorate, []).results[0]?.winner).toBeNull();
  });
});

describe('proposing the decision', () => {
  it('words a unanimous vote as the minutes do', () => {
    const counted = tally(
      electorate,
      codes.map((code) => ballot(code, '1')),
    );
    expect(proposeDecision(electorate, counted)).toEqual({
      quorumStatus: 'quorate',
      form: 'unanimity',
      result: '1',
      gate: null,
      text: 'Styrgruppen eniga om alternativ 1.',
    });
  });

  it('words the gate decision as the minutes do, apart from the approvals', () => {
    const gate: Electorate = {
      rule: FIRST_RULE,
      municipalities: codes,
      questions: [{ id: 'gate', kind: 'gate', subject: '', answers: ['continue', 'change', 'stop'] }],
    };
    const counted = tally(
      gate,
      codes.map((municipality) => ({ question: 'gate', municipality, answer: 'continue', revision: 1 })),
    );
    expect(proposeDecision(gate, counted)).toMatchObject({
      gate: 'continue',
      text: 'Styrgruppen beslutar att fortsätta.',
    });
  });

  it('says that three of ten municipalities are not enough', () => {
    const counted = tally(
      electorate,
      ['1421', '1488', '1487'].map((code) => ballot(code, '1')),
    );
    expect(proposeDecision(electorate, counted).quorumStatus).toBe('notQuorate');
  });
});

describe('quorum', () => {
  it.each([
    [3, 10, 6, false],
    [5, 10, 6, false],
    [6, 10, 6, true],
    [2, 3, 2, true],
    [0, 0, 1, false],
  ])('with %i of %i needs %i', (taking, entitled, needed, met) => {
    expect(quorum(taking, entitled)).toEqual({ taking, entitled, needed, met });
  });
});

describe('mandates', () => {
  const municipality = (key: string, participates: boolean) =>
    ({ key, participates }) as Parameters<typeof mandates>[0][number];
  it('go to municipalities that take part and have somebody who may vote', () => {
    const people = [
      { key: 'a', role: 'steeringGroupMember', municipality: '1421', active: true },
      { key: 'b', role: 'steeringGroupMember', municipality: '1427', active: false },
      { key: 'c', role: 'projectLeader', municipality: null, active: true },
      { key: 'd', role: 'substitute', municipality: '1430', active: true },
      { key: 'e', role: 'steeringGroupMember', municipality: '1480', active: true },
    ] as const;
    const all = [
      municipality('1421', true),
      municipality('1427', true),
      municipality('1430', true),
      municipality('1480', false),
    ];
    expect(mandates(all, people)).toEqual(['1421', '1430']);
  });
});

describe('risks', () => {
  it('have the value likelihood times impact, and a zone', () => {
    expect(riskValue({ likelihood: 4, impact: 3 })).toBe(12);
    expect([1, 5, 6, 12, 13, 25].map(riskZone)).toEqual(['low', 'low', 'medium', 'medium', 'high', 'high']);
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
