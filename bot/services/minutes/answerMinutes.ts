import { AppError } from '../../../shared/AppError';
import type { AnswerMinutes } from '../../../shared/api/minutes';
import type { Adjuster, Minutes } from '../../../shared/lists/minutes';
import { minutesStates } from '../../../shared/states/minutes';
import { cleanText } from '../../../shared/text/cleanText';
import type { Actor } from '../../access/actor';
import type { Dependencies } from '../dependencies';
import { requireMove } from '../guards';
import { requiredTexts } from '../requiredTexts';
import { currentFacts } from './currentFacts';
import { finishedFile } from './finishedFile';
import { moveMeeting } from './moveMeeting';
import { minuteTakersIn } from './whoAdjusts';

const VERBS = { adjusted: 'adjust', returned: 'giveBack', disagrees: 'disagree' } as const;

/** Somebody else may answer between reading and writing; so many times it is looked at again. */
const ATTEMPTS = 5;

/** What happens to the meeting when its minutes come to a state. */
const AFTER: Partial<Record<Minutes['state'], 'adjustMinutes' | 'returnMinutes'>> = {
  adjusted: 'adjustMinutes',
  returned: 'returnMinutes',
};

/** Where the minutes are when these have answered: one who returns them ends the round; else all are waited for. */
function stateAfter(adjusters: readonly Adjuster[]): Minutes['state'] {
  if (adjusters.some(({ answer }) => answer === 'returned')) return 'returned';
  if (adjusters.some(({ answer }) => answer === null)) return 'inAdjustment';
  return adjusters.some(({ answer }) => answer === 'disagrees') ? 'disputed' : 'adjusted';
}

/** The row, and what an answer makes of it. */
function answered(
  { store, clock }: Dependencies,
  actor: Actor,
  { meeting, given: { answer, hash, remark } }: { meeting: string; given: AnswerMinutes },
) {
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
  const said = cleanText(remark ?? '');
  if (answer !== 'adjusted') requiredTexts({ remark: said });
  const at = clock().toISOString();
  const adjusters = (item.adjusters ?? []).map((one) =>
    one.member === actor.key ? { ...one, answer, at, hash, remark: said || null } : one,
  );
  const state = stateAfter(adjusters);
  return { item, changes: { adjusters, state, ...(state === 'adjusted' ? { adjustedAt: at } : {}) } };
}

/** What adjusters do with minutes. Errors: forbidden, wrongState, alreadyAdjusted, minutesChanged, invalid. */
export function createAnswerMinutes(dependencies: Dependencies) {
  const { store, log, chat } = dependencies;

  async function write(actor: Actor, meeting: string, given: AnswerMinutes): Promise<Minutes> {
    for (let attempt = 1; ; attempt += 1) {
      await store.read('minutes', meeting);
      const { item, changes } = answered(dependencies, actor, { meeting, given });
      const file = changes.state === 'adjusted' ? await finishedFile(dependencies, item, changes) : {};
      const verb = AFTER[changes.state];
      if (verb) await moveMeeting(dependencies, actor, { meeting, verb });
      try {
        return await store.update('minutes', { ...changes, ...file }, { key: meeting, eTag: item.eTag, by: actor.key });
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'conflict' || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  /** An adjuster's answer to the version that they have read. */
  async function answer(actor: Actor, meeting: string, given: AnswerMinutes): Promise<void> {
    const row = await write(actor, meeting, given);
    const { move, logged } = { move: VERBS[given.answer], ...minutesStates.moves[VERBS[given.answer]] };
    const detail = { version: row.version, hash: given.hash, remark: given.remark ?? null, state: row.state };
    log.record({ actor, action: logged ?? move, list: 'minutes', subject: meeting, detail });
    chat.subjectChanged('minutes', meeting);
  }

  return answer;
}
