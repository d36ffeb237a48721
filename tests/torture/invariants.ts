import type { VoteView } from '../../shared/rules/voteView';
import type { Voter } from './Voter';

/** What must hold whatever goes wrong: each is a number of violations, and all are 0. */
export interface Invariants {
  'acknowledged ballots lost': number;
  'ballots counted twice': number;
  'acknowledged ballots overwritten by older ones': number;
  'ballots counted that nobody cast': number;
  'answers that the frozen tally contradicts': number;
  'acknowledged edits lost': number;
  'edits not shown after a minute': number;
  'cards untrue after a minute': number;
  'votes left closing': number;
}

export const noViolations = (): Invariants => ({
  'acknowledged ballots lost': 0,
  'ballots counted twice': 0,
  'acknowledged ballots overwritten by older ones': 0,
  'ballots counted that nobody cast': 0,
  'answers that the frozen tally contradicts': 0,
  'acknowledged edits lost': 0,
  'edits not shown after a minute': 0,
  'cards untrue after a minute': 0,
  'votes left closing': 0,
});

/** Compares a closed vote with what each voter was told. */
export function judge(view: VoteView, voters: readonly Voter[], found: Invariants): void {
  const question = view.questions[0]?.id;
  const result = view.tally?.results.find((one) => one.question === question);
  const who = Object.entries(result?.who ?? {}).flatMap(([answer, codes]) => codes.map((code) => ({ answer, code })));
  found['ballots counted twice'] += who.length - new Set(who.map(({ code }) => code)).size;
  for (const { attempts, code } of voters) {
    const comment = view.remarks.find((one) => one.municipality.code === code)?.comment ?? null;
    const answer = who.find((one) => one.code === code)?.answer;
    const counted = attempts.findIndex((one) => one.comment === comment);
    const told = attempts.findLastIndex((one) => one.acknowledged);
    if (answer === undefined) {
      if (told >= 0) found['acknowledged ballots lost'] += 1;
      continue;
    }
    if (counted < 0 || attempts[counted]?.answer !== answer) found['ballots counted that nobody cast'] += 1;
    else if (counted < told) found['acknowledged ballots overwritten by older ones'] += 1;
    else if (attempts[counted]?.refused) found['answers that the frozen tally contradicts'] += 1;
  }
}
