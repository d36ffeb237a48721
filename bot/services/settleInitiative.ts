import { AppError } from '../../shared/AppError';
import type { Decision } from '../../shared/lists/decisions';
import { INITIATIVE_ANSWERS, type InitiativeAnswer } from '../../shared/rules/initiativeDecision';
import { initiativeStates } from '../../shared/states/initiative';
import type { Actor } from '../access/actor';
import type { Dependencies } from './dependencies';
import { requireItem } from './guards';

/** The step that each answer takes an initiative. */
const VERBS = { approve: 'decide', reject: 'reject', referBack: 'referBack' } as const;
const { moves } = initiativeStates;

/** What a decision's result answers to its initiative, if it is about one. */
export const answerIn = (
  { kind }: Pick<Decision, 'kind'>,
  result: string | null | undefined,
): InitiativeAnswer | undefined =>
  kind === 'initiative' ? INITIATIVE_ANSWERS.find((answer) => answer === result) : undefined;

type Tools = Pick<Dependencies, 'store' | 'log'>;

/** Takes an initiative where the steering group's answer leads. Done already it is left; anywhere else than ready for decision it is refused. */
export async function settleInitiative(
  { store, log }: Tools,
  actor: Actor,
  { initiative, answer }: { initiative: string | null; answer: InitiativeAnswer | undefined },
): Promise<void> {
  if (initiative === null || answer === undefined) return;
  const verb = VERBS[answer];
  const { to } = moves[verb];
  const row = requireItem(store, 'initiatives', initiative);
  if (row.state === to) return;
  if (row.state !== 'readyForDecision')
    throw new AppError('wrongState', { values: { list: 'initiatives', state: row.state, verb } });
  await store.update('initiatives', { state: to }, { key: initiative, eTag: row.eTag, by: actor.key });
  log.record({ actor, action: verb, list: 'initiatives', subject: initiative, detail: { from: row.state, state: to } });
}

/** An initiative is as it was before a decision that is taken back, if nothing has been done since. */
export async function unsettleInitiative({ store, log }: Tools, actor: Actor, decision: Decision): Promise<void> {
  const answer = answerIn(decision, decision.result);
  const row = decision.initiative === null ? undefined : store.find('initiatives', decision.initiative);
  if (!answer || !row || row.state !== moves[VERBS[answer]].to) return;
  const state = 'readyForDecision' as const;
  await store.update('initiatives', { state }, { key: row.key, eTag: row.eTag, by: actor.key });
  const detail = { from: row.state, state };
  log.record({ actor, action: 'decisionTakenBack', list: 'initiatives', subject: row.key, detail });
}
