import seed from '../seed/meeting-2021-05-20.json';
import type { Held } from './holdMeeting';

function compare(what: string, is: unknown, wanted: unknown): string[] {
  const [left, right] = [JSON.stringify(is), JSON.stringify(wanted)];
  return left === right ? [] : [`${what} is ${left}, and the record says ${right}`];
}

/** Everything in which the meeting that was held differs from the record; nothing when it is the same. */
export function differences(held: Held): string[] {
  const decision = (key: string) => held.decisions.find((one) => one.key === key);
  const named = (ids: readonly { nameVerbatim: string }[]): string[] => ids.map((one) => one.nameVerbatim);
  const [first, second] = seed.decisions;
  const municipalities = seed.municipalities.filter((one) => one.participatesInProject).map((one) => one.name);
  const presented = seed.deliverables
    .filter((one) => one.version)
    .map((one) => ({ title: one.name, version: one.version, state: 'approved' }));
  const { budgetSek, outcomeSek, remainingSek } = held.status.totals;
  return [
    ...compare('The text of decision 1', decision('D1')?.text, first?.textVerbatim),
    ...compare('The chosen alternative', decision('D1')?.result, `D1.${first?.chosenAlternative}`),
    ...compare('The form of decision 1', decision('D1')?.form, first?.unanimous ? 'unanimity' : 'openVote'),
    ...compare('The text of decision 2', decision('D2')?.text, second?.textVerbatim),
    ...compare('The gate decision', decision('D2')?.gate, second?.gateOutcome),
    ...compare('The deliverables', held.deliverables, presented),
    ...compare('Those present', held.present, named(seed.meeting.participants)),
    ...compare('The budget', budgetSek, seed.finance.totals.budgetSek),
    ...compare('The outcome', outcomeSek, seed.finance.totals.outcomeSek),
    ...compare('What is left', remainingSek, seed.finance.totals.remainingSek),
    ...compare('The cards of the status report', held.status.cards, 1),
    ...compare('The state of the meeting', held.meetingState, 'ended'),
    ...held.votes.flatMap((vote) =>
      compare(
        `Those who voted on ${vote.decision}`,
        [...vote.byTab, ...vote.byCard].sort(),
        [...municipalities].sort(),
      ),
    ),
  ];
}
