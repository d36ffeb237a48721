import type { Ballot } from '../../shared/lists/ballots';
import { type Electorate, FIRST_RULE, type Question, type Rule } from '../../shared/lists/votes';
import { resultSentence } from '../../shared/questions/resultWords';
import { ballotKey, lastRevision, standingIn } from '../../shared/rules/ballotChain';
import { proposeDecision } from '../../shared/rules/proposeDecision';
import { quorum } from '../../shared/rules/quorum';
import { type Round, tally } from '../../shared/rules/tally';
import { texts } from '../../shared/text/texts';

const t = texts('sv');
const codes = ['1421', '1427', '1430', '1439', '1461', '1484', '1486', '1487', '1488', '1492'];
const question: Question = {
  id: 'alternative',
  kind: 'alternative',
  subject: 'R1',
  answers: ['a', 'b', 'c'],
  options: [
    { key: 'a', number: 1, title: 'Tidplanen skjuts fram' },
    { key: 'b', number: 2, title: 'Tidplanen behålls' },
    { key: 'c', number: 3, title: 'Projektet avslutas' },
  ],
};
const electorate: Electorate = { municipalities: codes, questions: [question] };
type Cast = Pick<Ballot, 'revision' | 'round' | 'answers'>;

const cast = (answer: string, revision = 1, round = 1): Cast => ({
  revision,
  round,
  answers: [{ question: 'alternative', answer }],
});

/** Counts answers given by the municipalities in their order; null is one that has not answered. */
function count(answers: readonly (string | null)[], given: Partial<Round> = {}) {
  const chains = new Map(codes.map((code, at) => [code, answers[at] ? [cast(answers[at])] : []]));
  return tally({
    electorate,
    rule: FIRST_RULE,
    method: 'openToAbsent',
    round: 1,
    before: undefined,
    chainOf: (code) => chains.get(code) ?? [],
    present: [],
    ...given,
  });
}

const outcome = (answers: readonly (string | null)[], rule: Partial<Rule> = {}) => {
  const [result] = count(answers, { rule: { ...FIRST_RULE, ...rule } }).results;
  return [result?.outcome, result?.winner];
};

const times = (answer: string, n: number): string[] => Array.from({ length: n }, () => answer);

describe('what a result is called', () => {
  it.each<[string, string[], unknown[]]>([
    ['too few answered', times('a', 5), ['notQuorate', null]],
    ['nobody took a side', times('abstain', 10), ['nobody', null]],
    ['a tie', [...times('a', 4), ...times('b', 4)], ['tie', null]],
    ['a tie with a third side', [...times('a', 3), ...times('b', 3), 'c'], ['tie', null]],
    ['one side only', times('a', 10), ['unanimous', 'a']],
    ['one side only, and some that took none', [...times('a', 4), ...times('abstain', 2)], ['unanimous', 'a']],
    ['a majority', [...times('a', 6), ...times('b', 4)], ['majority', 'a']],
    ['a majority of those that took a side', [...times('a', 3), 'b', ...times('abstain', 5)], ['majority', 'a']],
    ['most votes, but no majority', [...times('a', 4), ...times('b', 3), ...times('c', 3)], ['plurality', null]],
    ['half is no majority', [...times('a', 4), ...times('b', 2), ...times('c', 2)], ['plurality', null]],
    [
      'those that stepped aside do not take part',
      [...times('a', 5), ...times('conflictOfInterest', 5)],
      ['notQuorate', null],
    ],
  ])('%s', (_what, answers, expected) => expect(outcome(answers)).toEqual(expected));

  it('lets the chair decide a tie or a plurality where the rule says so, and never otherwise', () => {
    const tie = [...times('a', 4), ...times('b', 4)];
    const spread = [...times('a', 4), ...times('b', 3), ...times('c', 3)];
    const chair = codes[5] ?? '';
    expect(outcome(tie, { tie: 'chair', chair })).toEqual(['chair', 'b']);
    expect(outcome(tie, { chair })).toEqual(['tie', null]);
    expect(outcome(spread, { plurality: 'chair', chair })).toEqual(['chair', 'b']);
    expect(outcome([...tie, 'abstain'], { tie: 'chair', chair: codes[8] ?? '' })).toEqual(['tie', null]);
    expect(outcome(times('a', 2), { quorum: 'none' })).toEqual(['unanimous', 'a']);
  });

  it('says unanimous only when a quorum answered, however many were in the room', () => {
    const present = codes.slice(0, 6);
    const atMeeting = { method: 'atMeeting', present } as const;
    expect(count(times('a', 2), atMeeting).results[0]).toMatchObject({ outcome: 'majority', winner: 'a' });
    expect(count(times('a', 6), atMeeting).results[0]).toMatchObject({ outcome: 'unanimous' });
  });

  it.each<[(string | null)[], string]>([
    [times('a', 1), 'Inte beslutsför: 1 av 10 har röstat'],
    [times('abstain', 10), 'Ingen tog ställning.'],
    [[...times('a', 4), ...times('b', 4)], 'Rösterna blev lika.'],
    [times('a', 9), 'Enigt: Alternativ 1: Tidplanen skjuts fram, 9 röster.'],
    [[...times('b', 6), ...times('a', 3)], 'Alternativ 2: Tidplanen behålls fick majoritet: 6 av 9 röster.'],
    [
      [...times('c', 4), ...times('b', 3), ...times('a', 3)],
      'Inget svar fick mer än hälften av rösterna. Flest fick Alternativ 3: Projektet avslutas: 4 av 10.',
    ],
  ])('is said in one sentence with the chosen words: %#', (answers, sentence) => {
    const counted = count(answers);
    expect(resultSentence(question, counted.results[0]!, { quorum: counted.quorum, t })).toBe(sentence);
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
    expect(quorum(taking, entitled, FIRST_RULE)).toEqual({ taking, entitled, needed, met });
  });

  it('counts those at the meeting when the vote is held there, and those who answered when it is not', () => {
    const present = codes.slice(0, 3);
    expect(count(times('a', 10), { method: 'atMeeting', present }).quorum).toMatchObject({
      basis: 'present',
      taking: 3,
      met: false,
    });
    for (const method of ['openToAbsent', 'afterMeeting'] as const) {
      expect(count(times('a', 7), { method, present }).quorum).toMatchObject({
        basis: 'answered',
        taking: 7,
        met: true,
      });
    }
  });
});

describe('a mandate’s ballots', () => {
  it('are a chain that follows the keys and ends at the first gap', () => {
    expect(ballotKey('D1', '1421', 2)).toBe('D1.1421.2');
    const there = new Set([1, 2, 4]);
    expect(lastRevision((revision) => there.has(revision))).toBe(2);
    expect(lastRevision(() => false)).toBe(0);
  });

  it('count by the newest of the round, else by what was counted in the round before', () => {
    const chain = [cast('a', 1, 1), cast('b', 2, 1), cast('c', 3, 2)];
    expect(standingIn(chain, { round: 2, countedBefore: 1 })).toBe(chain[2]);
    // The second came too late for round 1 and was not counted: it never counts.
    expect(standingIn(chain.slice(0, 2), { round: 2, countedBefore: 1 })).toBe(chain[0]);
    expect(standingIn(chain.slice(0, 2), { round: 2, countedBefore: undefined })).toBeUndefined();
    expect(standingIn(chain.slice(0, 2), { round: 1, countedBefore: undefined })).toBe(chain[1]);
  });

  it('outside the electorate never count', () => {
    const counted = count([], { chainOf: (code) => (code === '1480' ? [cast('a')] : []) });
    expect(counted).toMatchObject({ counted: {}, voters: [], missing: codes });
  });

  it('are told apart by what they chose, also when two alternatives look the same', () => {
    const alike: Question = {
      ...question,
      answers: ['a', 'b'],
      options: [
        { key: 'a', number: 1, title: 'Samma' },
        { key: 'b', number: 1, title: 'Samma' },
      ],
    };
    const counted = count([...times('a', 8), ...times('b', 2)], { electorate: { ...electorate, questions: [alike] } });
    expect(counted.results[0]).toMatchObject({ counts: { a: 8, b: 2 }, outcome: 'majority', winner: 'a' });
    expect(counted.results[0]?.who).toEqual({ a: codes.slice(0, 8), b: codes.slice(8) });
  });

  it('answer nothing any more to a question that has ended, and stand for the others', () => {
    const gate: Question = { id: 'gate', kind: 'gate', subject: '', answers: ['continue', 'stop'] };
    const old: Question = {
      id: 'deliverable-h-0.7',
      kind: 'deliverable',
      subject: 'Handbok',
      deliverable: 'h',
      version: '0.7',
      answers: ['approved'],
    };
    const questions = [{ ...old, ended: true }, { ...old, id: 'deliverable-h-0.8', version: '0.8' }, gate];
    const ballot: Cast = {
      revision: 1,
      round: 1,
      answers: [
        { question: old.id, answer: 'approved' },
        { question: 'gate', answer: 'continue' },
      ],
    };
    const { results, quorum: met } = count([], { electorate: { ...electorate, questions }, chainOf: () => [ballot] });
    expect(results.map((one) => [one.question, one.notAnswered])).toEqual([
      ['deliverable-h-0.8', 10],
      ['gate', 0],
    ]);
    expect(met).toMatchObject({ taking: 10, met: true });
  });
});

describe('proposing the decision', () => {
  const proposed = (answers: readonly (string | null)[]) => proposeDecision(electorate, count(answers));

  it('words a unanimous vote as the minutes do', () => {
    expect(proposed(times('a', 10))).toEqual({
      quorumStatus: 'quorate',
      form: 'unanimity',
      result: 'a',
      gate: null,
      text: 'Styrgruppen eniga om alternativ 1.',
    });
  });

  it('words a majority, a tie and a vote in which nobody took a side', () => {
    expect(proposed([...times('b', 6), 'a'])).toMatchObject({
      form: 'openVote',
      text: 'Styrgruppen beslutar om alternativ 2.',
    });
    expect(proposed([...times('a', 5), ...times('b', 5)])).toMatchObject({
      result: null,
      text: expect.stringContaining('blev lika'),
    });
    expect(proposed(times('abstain', 10))).toMatchObject({
      result: null,
      text: expect.stringContaining('Ingen tog ställning'),
    });
  });

  it('proposes nothing when too few took part', () => {
    expect(proposed(times('a', 3))).toBeNull();
  });

  it('words the gate decision as the minutes do', () => {
    const gate: Question = { id: 'gate', kind: 'gate', subject: '', answers: ['continue', 'change', 'stop'] };
    const of = { municipalities: codes, questions: [gate] };
    const ballot: Cast = { revision: 1, round: 1, answers: [{ question: 'gate', answer: 'continue' }] };
    expect(proposeDecision(of, count([], { electorate: of, chainOf: () => [ballot] }))).toMatchObject({
      gate: 'continue',
      text: 'Styrgruppen beslutar att fortsätta.',
    });
  });
});
