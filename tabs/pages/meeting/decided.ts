import type { Decided } from '../../../shared/api/decide';
import type { Question } from '../../../shared/lists/votes';
import { kindOfQuestion } from '../../../shared/questions';
import type { VoteView } from '../../../shared/rules/voteView';
import { proposals } from '../../../shared/text/proposals';

/** How a meeting decides without its app. */
export const FORMS = ['acclamation', 'unanimity', 'showOfHands', 'secretBallot', 'chairsVote'] as const;
/** What may come of it. */
export const OUTCOMES = ['decided', 'noted', 'elected', 'deferred', 'referredBack', 'continued'] as const;

/** What was counted by hand. */
export interface Option {
  title: string;
  votes: string;
  /** Who voted so, as it was read out. */
  who: string;
}

export const NO_OPTION: Option = { title: '', votes: '', who: '' };

/** A decision without a vote as it is being written. */
export interface Typed {
  form: (typeof FORMS)[number] | '';
  outcome: (typeof OUTCOMES)[number];
  text: string;
  options: Option[];
  abstained: string;
  deferredTo: string;
  referredTo: string;
  referredUntil: string;
  continuedAs: string;
  result: string;
  /** By question; empty where nothing is said. */
  answers: Readonly<Record<string, string>>;
}

export type Change = (change: Partial<Typed>) => void;

/** Whether hands or papers were counted. */
export const isCounted = ({ form }: Typed): boolean => form === 'showOfHands' || form === 'secretBallot';

/** Whether it may be told who voted how: what was secret stays so. */
export const isOpen = ({ form }: Typed): boolean => form === 'showOfHands';

/** What is sent: only what the chosen form and outcome ask for. */
export function decidedBy(typed: Typed): Decided {
  const { form, outcome, text, options, abstained, deferredTo, referredTo, referredUntil, continuedAs } = typed;
  const answers = Object.entries(typed.answers).flatMap(([question, answer]) => (answer ? [{ question, answer }] : []));
  const counted = options.filter(({ title }) => title.trim() !== '');
  return {
    form: form || null,
    outcome,
    text: text.trim(),
    ...(isCounted(typed)
      ? {
          counts: {
            options: counted.map(({ title, votes, who }) => ({
              title: title.trim(),
              number: Number(votes || '0'),
              ...(isOpen(typed) && who.trim() ? { who: who.trim() } : {}),
            })),
            abstained: Number(abstained || '0'),
          },
        }
      : {}),
    ...(outcome === 'deferred' && deferredTo ? { deferredTo } : {}),
    ...(outcome === 'referredBack' ? { referredTo, ...(referredUntil ? { referredUntil } : {}) } : {}),
    ...(outcome === 'continued' && continuedAs ? { continuedAs } : {}),
    ...(outcome === 'decided' && typed.result ? { result: typed.result } : {}),
    ...(outcome === 'decided' && answers.length > 0 ? { answers } : {}),
  };
}

/** A decision on an initiative says which way. */
export const isAnswered = ({ decision }: VoteView, { outcome }: Typed): boolean =>
  outcome === 'decided' && decision.kind === 'initiative';

/** The text follows the answer about an initiative until somebody has written one. */
export function worded(
  { decision }: VoteView,
  { text }: Typed,
  { result, title }: { result: string; title: string },
): { text?: string } {
  const proposed = (answer: string) => proposals.initiative(title, answer, false);
  const isProposed = text.endsWith(decision.title) || ['approve', 'reject'].map(proposed).includes(text);
  return isProposed && result !== '' && title !== '' ? { text: proposed(result) } : {};
}

/** What a decision without a vote answers besides its text; an initiative has its own answer, and turns are votes of their own. */
export const questionsIn = ({ decision, questions }: VoteView): Question[] =>
  decision.kind === 'initiative' ? [] : questions.filter(({ turn }) => turn === undefined);

/** As it was proposed. */
function proposed({ decision }: VoteView, question: Question): string {
  if (question.kind !== 'alternative') return kindOfQuestion(question).common ?? question.answers[0] ?? '';
  return question.options?.find(({ number }) => number === decision.recommended)?.key ?? '';
}

/** What the dialog begins with. */
export const begun = (view: VoteView, text: string): Typed => ({
  form: 'acclamation',
  outcome: 'decided',
  text,
  options: [NO_OPTION, NO_OPTION],
  abstained: '',
  deferredTo: '',
  referredTo: '',
  referredUntil: '',
  continuedAs: '',
  result: '',
  answers: Object.fromEntries(questionsIn(view).map((one) => [one.id, proposed(view, one)])),
});
