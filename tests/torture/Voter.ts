import { findCard } from '../../env/local/replay/readCard';
import type { VoteView } from '../../shared/rules/voteView';
import type { Client } from './Client';

/** One press of a button, told from all others by its comment. */
export interface Attempt {
  comment: string;
  answer: string;
  /** The person was told yes. */
  acknowledged: boolean;
  /** The person was told that it was not taken, and why. */
  refused: boolean;
}

const SAYS_UNKNOWN = /sparas|vet inte än/i;

/** A mandate at a torture meeting: votes again and again, by tab and by card, and remembers what it was told. */
export class Voter {
  readonly attempts: Attempt[] = [];
  /** The municipality's code, once the vote has told it. */
  code = '';

  constructor(
    readonly client: Client,
    readonly municipality: string,
    private readonly random: () => number,
  ) {}

  async vote(decision: string): Promise<void> {
    const seen = await this.client.api<VoteView>('GET', `/api/decisions/${decision}/vote`);
    if (seen === 'lost' || seen.status !== 200 || seen.body.state !== 'open') return;
    const [question] = seen.body.questions;
    if (!question || !seen.body.mine?.mayVote) return;
    this.code = seen.body.mine.municipality.code;
    const answers = [...question.answers, 'abstain'];
    const attempt: Attempt = {
      comment: `${this.municipality}-${this.attempts.length + 1}`,
      answer: answers[Math.floor(this.random() * answers.length)] ?? 'abstain',
      acknowledged: false,
      refused: false,
    };
    this.attempts.push(attempt);
    if (this.random() < 0.5) await this.byCard(decision, attempt);
    else await this.byTab({ view: seen.body, question: question.id }, attempt);
  }

  private async byTab(seen: { view: VoteView; question: string }, attempt: Attempt): Promise<void> {
    const { answer, comment } = attempt;
    const body = {
      vote: seen.view.vote?.key,
      revision: seen.view.mine?.revision ?? 0,
      answers: [{ question: seen.question, answer, comment }],
    };
    // A person who hears nothing presses again: the same ballot, made from the same revision.
    for (let press = 0; press < 3; press += 1) {
      const told = await this.client.api<VoteView>('POST', '/api/ballots', { body });
      if (told === 'lost' || told.status >= 500 || told.status === 429) continue;
      const stands = told.status === 200 ? told.body.mine?.ballot?.answers[0]?.comment : undefined;
      attempt.acknowledged = stands === comment && told.status === 200 && !told.body.mine?.isUnknown;
      attempt.refused = told.status === 409 || told.status === 403 || told.status === 422;
      return;
    }
  }

  private async byCard(decision: string, attempt: Attempt): Promise<void> {
    const told = await this.client.answerCard(decision, [attempt.answer], attempt.comment);
    if (told === 'lost' || told.status !== 200) return;
    const text = JSON.stringify(told.body);
    const isForm = findCard(told.body, (node) => node.type === 'Input.ChoiceSet') !== undefined;
    attempt.acknowledged = !isForm && text.includes(attempt.comment) && !SAYS_UNKNOWN.test(text);
  }
}
