import { AppError } from '../../../shared/AppError';
import type { AnswerMinutes } from '../../../shared/api/minutes';
import type { Adjuster, Minutes } from '../../../shared/lists/minutes';
import { minutesStates } from '../../../shared/states/minutes';
import type { Actor } from '../../access/actor';
import type { Dependencies } from '../dependencies';
import { noFacts, requireMove } from '../guards';
import { currentFacts } from './currentFacts';
import { keepDocx } from './minutesFiles';
import { moveMeeting } from './moveMeeting';
import { minuteTakersIn } from './whoAdjusts';

const VERBS = { adjusted: 'adjust', returned: 'giveBack', disagrees: 'disagree' } as const;

/** Somebody else may answer between reading and writing; so many times it is looked at again. */
const ATTEMPTS = 5;

/** Where the minutes are when these have answered: one who returns them ends the round; else all are waited for. */
function stateAfter(adjusters: readonly Adjuster[]): Minutes['state'] {
  if (adjusters.some(({ answer }) => answer === 'returned')) return 'returned';
  if (adjusters.some(({ answer }) => answer === null)) return 'inAdjustment';
  return adjusters.some(({ answer }) => answer === 'disagrees') ? 'disputed' : 'adjusted';
}

/** What adjusters do with minutes. Errors: forbidden, wrongState, alreadyAdjusted, minutesChanged, invalid. */
export function createAdjustMinutes(dependencies: Dependencies) {
  const { store, files, log, clock } = dependencies;

  function answered(actor: Actor, meeting: string, { answer, hash, remark }: AnswerMinutes) {
    const { item } = requireMove(
      { store, actor },
      { list: 'minutes', key: meeting, states: minutesStates, verb: VERBS[answer] },
      ({ adjusters }) => ({
        person: actor.key,
        minuteTakers: minuteTakersIn(currentFacts(store, meeting).facts),
        adjusters: adjusters ?? [],
      }),
    );
    if (hash !== item.factsHash) throw new AppError('minutesChanged');
    if (answer !== 'adjusted' && !remark?.trim()) {
      throw new AppError('invalid', { problems: [{ field: 'remark', code: 'required' }] });
    }
    const at = clock().toISOString();
    const adjusters = (item.adjusters ?? []).map((one) =>
      one.member === actor.key ? { ...one, answer, at, hash, remark: remark?.trim() || null } : one,
    );
    const state = stateAfter(adjusters);
    return { item, changes: { adjusters, state, ...(state === 'adjusted' ? { adjustedAt: at } : {}) } };
  }

  async function write(actor: Actor, meeting: string, given: AnswerMinutes): Promise<Minutes> {
    for (let attempt = 1; ; attempt += 1) {
      await store.read('minutes', meeting);
      const { item, changes } = answered(actor, meeting, given);
      try {
        return await store.update('minutes', changes, { key: meeting, eTag: item.eTag, by: actor.key });
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'conflict' || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  /** The file as it now stands, with who has confirmed it. */
  async function finish(actor: Actor, row: Minutes): Promise<void> {
    const file = await keepDocx(files, currentFacts(store, row.key), row.file?.profile ?? 'minutes');
    await store.update('minutes', { file }, { key: row.key, by: actor.key });
    await moveMeeting(dependencies, actor, { meeting: row.key, verb: 'adjustMinutes' });
  }

  /** An adjuster's answer to the version that they have read. */
  async function answer(actor: Actor, meeting: string, given: AnswerMinutes): Promise<void> {
    const row = await write(actor, meeting, given);
    const { move, logged } = { move: VERBS[given.answer], ...minutesStates.moves[VERBS[given.answer]] };
    const detail = { version: row.version, hash: given.hash, remark: given.remark ?? null, state: row.state };
    log.record({ actor, action: logged ?? move, list: 'minutes', subject: meeting, detail });
    if (row.state === 'adjusted') await finish(actor, row);
    if (row.state === 'returned') await moveMeeting(dependencies, actor, { meeting, verb: 'returnMinutes' });
  }

  /** What becomes of minutes whose adjusters do not agree: noted, or left to the next meeting. */
  async function settle(actor: Actor, meeting: string, how: 'note' | 'leave'): Promise<void> {
    const { item, state } = requireMove(
      { store, actor },
      { list: 'minutes', key: meeting, states: minutesStates, verb: how },
      noFacts,
    );
    const adjustedAt = state === 'adjusted' ? clock().toISOString() : null;
    const row = await store.update('minutes', { state, adjustedAt }, { key: meeting, eTag: item.eTag, by: actor.key });
    log.record({
      actor,
      action: minutesStates.moves[how].logged,
      list: 'minutes',
      subject: meeting,
      detail: { state },
    });
    if (row.state === 'adjusted') await finish(actor, row);
  }

  return { answer, settle };
}
