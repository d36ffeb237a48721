import type { DraftMinutes } from '../../../shared/api/minutes';
import type { Minutes } from '../../../shared/lists/minutes';
import type { MinutesFacts } from '../../../shared/minutes/facts/MinutesFacts';
import { isEnded } from '../../../shared/states/meeting';
import { minutesStates } from '../../../shared/states/minutes';
import type { Actor } from '../../access/actor';
import type { Dependencies } from '../dependencies';
import { noFacts, requireItem, requireMove, requirePermission, requireState } from '../guards';
import { factsNow } from './currentFacts';
import { hashOf } from './factsHash';
import { keepDocx } from './minutesFiles';
import { moveMeeting } from './moveMeeting';

/** The first version. */
async function create(
  { store, clock }: Dependencies,
  actor: Actor,
  { meeting, facts }: { meeting: string; facts: MinutesFacts },
): Promise<Minutes> {
  const row = requireItem(store, 'meetings', meeting);
  const draft = {
    title: row.title,
    meeting,
    date: row.date,
    version: 1,
    state: 'draft' as const,
    facts,
    factsHash: hashOf(facts),
    frozenAt: clock().toISOString(),
  };
  return store.create('minutes', draft, { key: meeting, by: actor.key });
}

/** Writing minutes. Errors: forbidden, notFound, wrongState, conflict. */
export function createDraftMinutes(dependencies: Dependencies) {
  const { store, files, log, clock } = dependencies;

  /** The next version: what is kept of the one before shows what has changed. */
  async function rewrite(actor: Actor, row: Minutes, facts: MinutesFacts): Promise<Minutes> {
    const { state } = requireMove(
      { store, actor },
      { list: 'minutes', key: row.key, states: minutesStates, verb: 'rewrite' },
      noFacts,
    );
    const factsHash = hashOf(facts);
    const isSame = factsHash === row.factsHash && row.state === state;
    if (isSame) return row;
    const changes = {
      state,
      facts,
      factsHash,
      before: row.facts,
      version: row.version + 1,
      frozenAt: clock().toISOString(),
      adjusters: null,
      sentAt: null,
      sentBy: null,
    };
    return store.update('minutes', changes, { key: row.key, eTag: row.eTag, by: actor.key });
  }

  /** Writes the minutes as the lists stand, and keeps them in the document library; written again they are a new version. */
  async function draft(actor: Actor, meeting: string, { profile }: DraftMinutes): Promise<void> {
    requirePermission(actor, 'runMeeting');
    requireState('meetings', requireItem(store, 'meetings', meeting), isEnded);
    const facts = factsNow(store, meeting);
    const known = store.find('minutes', meeting);
    const row = known ? await rewrite(actor, known, facts) : await create(dependencies, actor, { meeting, facts });
    const wanted = profile ?? row.file?.profile ?? 'minutes';
    // Nothing has changed, and the file is there.
    if (row === known && row.file?.profile === wanted) return;
    const current = { facts, hash: hashOf(facts), row };
    const file = await keepDocx(files, current, wanted);
    await store.update('minutes', { file }, { key: meeting, by: actor.key });
    await moveMeeting(dependencies, actor, { meeting, verb: 'draftMinutes' });
    log.record({
      actor,
      action: 'minutesDrafted',
      list: 'minutes',
      subject: meeting,
      detail: { version: row.version, hash: current.hash },
    });
  }

  return draft;
}
