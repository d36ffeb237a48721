import { type Decision, decisions } from '../../lists/decisions';
import type { Question, Tally, Vote } from '../../lists/votes';
import { answerText, kindOfQuestion } from '../../questions';
import { countLines, resultOf, resultSentence } from '../../questions/resultWords';
import { whoAnswered } from '../../rules/tally';
import { turnsHeld } from '../../rules/turns';
import { isWithdrawn } from '../../states/vote';
import { swedishOrder } from '../../text/format';
import { itemWords } from '../../text/minutes/minutesWords';
import { sv } from '../../text/sv';
import type { DecisionFacts, VoteFacts } from '../facts/DecisionFacts';
import type { Source } from './Source';
import { basisOf } from './sectionFacts';

const nameOf = ({ find }: Source, mandate: string): string => find('mandates', mandate)?.title ?? mandate;

const inOrder = (names: readonly string[]): string[] => names.toSorted(swedishOrder.compare);

/** The ballots that a round was counted from, by mandate. */
const countedIn = (vote: Vote, tally: Tally, { records }: Source) =>
  new Map(
    records
      .all('ballots')
      .filter((one) => one.vote === vote.key && tally.counted[one.mandate] === one.revision)
      .map((one) => [one.mandate, one]),
  );

/** What was asked for or remarked together with an answer, in the ballots that were counted. */
function remarksOf(
  vote: Vote,
  tally: Tally,
  { question, source, what }: { question: Question; source: Source; what: 'condition' | 'comment' },
) {
  const remarks = [...countedIn(vote, tally, source).values()].flatMap((ballot) => {
    const said = ballot.answers.find((one) => one.question === question.id)?.[what];
    return said ? [{ mandate: nameOf(source, ballot.mandate), text: said }] : [];
  });
  return remarks.toSorted((a, b) => swedishOrder.compare(a.mandate, b.mandate));
}

function questionFacts(vote: Vote, tally: Tally, { question, source }: { question: Question; source: Source }) {
  const found = resultOf(tally, question);
  if (!found) return [];
  // A count that another has followed keeps its numbers alone; who answered what stands in its ballots.
  const result = found.who ? found : { ...found, who: whoAnswered(question, countedIn(vote, tally, source)) };
  return [
    {
      subject: kindOfQuestion(question).subject(question, sv),
      options: countLines(question, result, { tally, t: sv }).map(({ label, count, who }) => ({
        label,
        count,
        mandates: inOrder(who.map((mandate) => nameOf(source, mandate))),
      })),
      result: resultSentence(question, result, { quorum: tally.quorum, t: sv }),
      conditions: remarksOf(vote, tally, { question, source, what: 'condition' }),
      comments: remarksOf(vote, tally, { question, source, what: 'comment' }),
    },
  ];
}

/** Every count of a vote, in order; one that was opened again has several, and one that was taken back none that holds. */
function roundsOf(vote: Vote, source: Source): VoteFacts[] {
  const { electorate, tallies, openedAt, closedAt, round } = vote;
  const method = source.field('votes', vote, 'method').text;
  if (isWithdrawn(vote.state)) {
    return [{ method, openedAt, closedAt, round, quorum: null, questions: [], withdrawn: vote.reason ?? '' }];
  }
  return (tallies?.rounds ?? []).map((tally, at, all) => ({
    method,
    openedAt,
    closedAt: at === all.length - 1 ? closedAt : null,
    ...(tally.round > 1 && at === all.length - 1 && vote.reason ? { reopened: vote.reason } : {}),
    round: tally.round,
    quorum: tally.quorum,
    questions: (electorate?.questions ?? []).flatMap((question) => questionFacts(vote, tally, { question, source })),
  }));
}

/** What was chosen, and what it concerns, where the decision's own words need not say it. */
function chosenOf({ risk, gate, result }: Decision, { find }: Source): string[] {
  const about = find('risks', risk);
  const alternative = find('alternatives', result);
  return [
    ...(about ? [itemWords.concerns(itemWords.about(about.readableNumber, about.threat))] : []),
    ...(alternative ? [itemWords.chosen(alternative.number, alternative.title)] : []),
    ...(gate === null ? [] : [itemWords.gate(decisions.fields.gate.options[gate].sv)]),
  ];
}

/** What became of the matter besides the decision's own words. */
function outcomeOf(
  { outcome, deferredTo, referredTo, referredUntil, continuedAs }: Decision,
  { find }: Source,
): string[] {
  const { outcomes } = itemWords;
  const next = find('decisions', continuedAs);
  switch (outcome) {
    case 'noted':
      return [outcomes.noted];
    case 'elected':
      return [outcomes.elected];
    case 'deferred':
      return [outcomes.deferred(find('meetings', deferredTo)?.date ?? null)];
    case 'referredBack':
      return [outcomes.referredBack(referredTo, referredUntil)];
    case 'continued':
      return [outcomes.continued([next?.readableNumber, next?.title].filter(Boolean).join(' '))];
    default:
      return [];
  }
}

/** What was put against what, once for each turn that has been held. */
function putFacts(votes: readonly Vote[]): { put?: string[] } {
  const put = turnsHeld(votes).map(({ question }) => {
    const [first = '', second = ''] = question.answers.map((answer) => answerText(question, answer, sv));
    const isLast = question.turn?.number === question.turn?.of;
    return isLast ? itemWords.mainAgainst(first, second) : itemWords.forCounter(first, second);
  });
  return put.length > 0 ? { put } : {};
}

/** A decision with the votes that led to it, in the order in which they were opened. */
export function decisionFacts(decision: Decision, source: Source): DecisionFacts {
  const { key, readableNumber: number, title, state, form, quorumStatus, text, setAt, handCounts } = decision;
  const votes = source.records
    .all('votes')
    .filter((vote) => vote.decision === key)
    .toSorted((a, b) => (a.openedAt ?? '').localeCompare(b.openedAt ?? ''));
  const recorded = source.said({ list: 'decisions', row: key, field: 'text' }, text ?? '');
  // A record of before says what was decided, until the meeting is held in the app.
  const isOfRecord = text === null && source.meeting.startedAt === null;
  const said = isOfRecord ? { ...recorded, text: recorded.recorded ?? '' } : recorded;
  return {
    key,
    number,
    title,
    state,
    form: form === null ? null : source.field('decisions', decision, 'form').text,
    quorum: quorumStatus,
    text: text === null && said.recorded === undefined ? null : said,
    ...putFacts(votes),
    votes: votes.flatMap((vote) => roundsOf(vote, source)),
    ...(handCounts
      ? {
          counted: [
            ...handCounts.options.map(({ title: label, number: count, who }) => ({
              label,
              count,
              mandates: who ? [who] : [],
            })),
            ...(handCounts.abstained > 0
              ? [{ label: itemWords.abstained, count: handCounts.abstained, mandates: [] }]
              : []),
          ],
        }
      : {}),
    also: [...chosenOf(decision, source), ...outcomeOf(decision, source)],
    ...basisOf(decision, source),
    setAt,
  };
}
