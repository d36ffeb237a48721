import { from } from '../../../shared/fields/data';
import type { Electorate, Question, QuestionResult, Tally } from '../../../shared/lists/votes';
import { decidingQuestion } from '../../../shared/questions';
import { flag, listOf, mapOf, number, object, orNull, text } from '../../../shared/schema/shape';
import type { RawRow } from './Upgrade';

/** A vote's count as it stood with its decision; each question had its own revisions. */
const tallyShape = object({
  voters: listOf(text),
  missing: listOf(text),
  results: listOf(
    object({
      question: text,
      counts: mapOf(number),
      abstained: number,
      conflicted: number,
      notAnswered: number,
      winner: orNull(text),
      unanimous: flag,
      ballots: mapOf(number),
    }),
  ),
});
type OldTally = NonNullable<ReturnType<typeof readTally>>;
type OldResult = OldTally['results'][number];

/** One answer as it stood in a row of its own. */
interface OldAnswer {
  question: string;
  revision: number;
  answer: string;
  condition: string | null;
  comment: string | null;
  member: string;
  castAt: string;
  source: string;
  correlation: string | null;
}

/** A whole ballot put together from such rows, with the revisions it was made of. */
export interface WholeBallot {
  answers: OldAnswer[];
  last: OldAnswer;
}

function dataIn(raw: unknown): unknown {
  try {
    const stored: unknown = JSON.parse(String(raw));
    return typeof stored === 'object' && stored !== null && 'data' in stored ? stored.data : stored;
  } catch {
    // Changed by hand so that it is no JSON: nothing is made of it, and the vote says that it cannot be read.
    return undefined;
  }
}

export const readTally = (raw: unknown) => from(tallyShape, (old) => old)(dataIn(raw));

export const readRule = (raw: unknown): object | undefined => {
  const data = dataIn(raw);
  const rule: unknown = typeof data === 'object' && data !== null && 'rule' in data ? data.rule : undefined;
  return typeof rule === 'object' && rule !== null ? rule : undefined;
};

export function readElectorate(raw: unknown): Electorate | undefined {
  const shape = object({
    municipalities: listOf(text),
    questions: listOf(object({ id: text, kind: text, subject: text, answers: listOf(text) })),
  });
  // The kinds of question are those of today; there were no others.
  return from(shape, (old) => old as unknown as Electorate)(dataIn(raw));
}

const textOr = <T>(value: unknown, otherwise: T): string | T =>
  typeof value === 'string' && value !== '' ? value : otherwise;

export const answerIn = ({ fields }: RawRow): OldAnswer => ({
  question: textOr(fields.Question, ''),
  revision: Number(fields.Revision),
  answer: textOr(fields.Answer, ''),
  condition: textOr(fields.Condition, null),
  comment: textOr(fields.Comment, null),
  member: textOr(fields.Member, ''),
  castAt: textOr(fields.CastAt, ''),
  source: textOr(fields.Source, ''),
  correlation: textOr(fields.Correlation, null),
});

/** Every whole ballot that a municipality's rows came to, in their order. A delivery that left some question unanswered came to none. */
export function wholeBallots(questions: readonly Pick<Question, 'id'>[], rows: readonly OldAnswer[]): WholeBallot[] {
  const standing = new Map<string, OldAnswer>();
  const ordered = rows.toSorted((a, b) => a.castAt.localeCompare(b.castAt) || a.revision - b.revision);
  const isSameDelivery = (a: OldAnswer, b: OldAnswer | undefined): boolean =>
    b !== undefined && (a.correlation === null ? a.castAt === b.castAt : a.correlation === b.correlation);
  return ordered.flatMap((row, at) => {
    standing.set(row.question, row);
    if (isSameDelivery(row, ordered[at + 1])) return [];
    const answers = questions.flatMap(({ id }) => standing.get(id) ?? []);
    return answers.length === questions.length ? [{ answers, last: row }] : [];
  });
}

/** Which whole ballot was counted: the one made of the very revisions that the count names. */
export function countedRevision(ballots: readonly WholeBallot[], tally: OldTally, mandate: string): number | undefined {
  const was = (question: string): number | undefined =>
    tally.results.find((one) => one.question === question)?.ballots[mandate];
  const found = ballots.findLastIndex(({ answers }) => answers.every((one) => was(one.question) === one.revision));
  return found < 0 ? undefined : found + 1;
}

function outcomeOf({ winner, unanimous, counts }: OldResult, met: boolean): QuestionResult['outcome'] {
  const cast = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (!met) return 'notQuorate';
  if (cast === 0) return 'nobody';
  if (winner === null) return 'tie';
  if (unanimous) return 'unanimous';
  return (counts[winner] ?? 0) > cast / 2 ? 'majority' : 'plurality';
}

/** The count in today's form: what was counted is carried over, never counted again. */
export function tallyNow(old: OldTally, electorate: Electorate, counted: Readonly<Record<string, number>>): Tally {
  const entitled = electorate.municipalities.length;
  const deciding = old.results.find((one) => one.question === decidingQuestion(electorate.questions)?.id);
  const answered = deciding ? entitled - deciding.notAnswered - deciding.conflicted : 0;
  const taking = Math.min(answered, old.voters.length);
  const needed = Math.floor(entitled / 2) + 1;
  const met = entitled > 0 && taking >= needed;
  return {
    round: 1,
    counted: { ...counted },
    voters: old.voters,
    missing: old.missing,
    quorum: { basis: 'answered', taking, entitled, needed, met },
    results: old.results.map((one) => {
      const { unanimous: _unanimous, ballots: _ballots, ...result } = one;
      return { ...result, outcome: outcomeOf(one, met) };
    }),
  };
}
