import type { Actor } from '../../bot/access/actor';
import type { Services } from '../../bot/services/createServices';
import { people } from '../../env/local/seed/people';
import type { GivenBallot } from '../../shared/api/ballot';
import type { BallotAnswer } from '../../shared/lists/ballot/answerShape';
import { kindOfQuestion } from '../../shared/questions';
import type { VoteView } from '../../shared/rules/voteView';

/** Ids of the ten members who vote, and of the leader. */
export const members = people.filter((person) => person.municipality !== null).map((person) => person.id);
export const leader = 'sara-herrman';

type Votes = Services['votes'];

/** The one answer to which alternative is chosen: by its number in the seed's D1, or an answer that takes no side. */
export const choice = (answer: string, more: object = {}): BallotAnswer[] => [
  { question: 'alternative', answer: /^\d+$/.test(answer) ? `D1.${answer}` : answer, ...more },
];

/** Every question answered: yes to all that can be approved, and the first answer to the rest. */
export const agreeing = ({ questions }: Pick<VoteView, 'questions'>): BallotAnswer[] =>
  questions.map((question) => ({
    question: question.id,
    answer: kindOfQuestion(question).common ?? question.answers[0] ?? '',
  }));

/** A ballot as the person's form would send it now. */
export function ballotFrom(view: VoteView, answers: readonly BallotAnswer[]): GivenBallot {
  return { vote: view.vote?.key ?? view.decision.key, revision: view.mine?.revision ?? 0, answers: [...answers] };
}

/** Casts what a person fills in, from the form as it stands in this process. */
export const castFrom = (votes: Votes, actor: Actor, decision: string, answers: readonly BallotAnswer[]) =>
  votes.cast(actor, ballotFrom(votes.view(actor, decision), answers));
