import { AppError } from '../../../shared/AppError';
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

/** A version that nobody has been asked about yet. */
const UNSENT = { adjusters: null, sentAt: null, sentBy: null, remindedAt: null, registrationNumber: null } as const;

interface Drafted {
  meeting: string;
  facts: MinutesFacts;
  profile: NonNullable<DraftMinutes['profile']>;
}

/** Somebody else may have them written at the same moment; so many times it is looked at again. */
const ATTEMPTS = 3;

const isOvertaken = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'duplicate' || error.code === 'conflict');

interface Writing {
  meeting: string;
  asked: DraftMinutes;
  create(actor: Actor, drafted: Drafted): Promise<Minutes>;
  rewrite(actor: Actor, row: Minutes, drafted: Drafted): Promise<Minutes | undefined>;
}

/** Two who press at once both come to the same minutes: whoever was second starts from what the first one wrote. */
async function untilWritten(
  { store, files }: Pick<Dependencies, 'store' | 'files'>,
  actor: Actor,
  { meeting, asked, create, rewrite }: Writing,
): Promise<Minutes | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const known = store.find('minutes', meeting);
    const profile = asked.profile ?? known?.file?.profile ?? 'minutes';
    const drafted = { meeting, profile, facts: factsNow(store, meeting) };
    try {
      const row = known ? await rewrite(actor, known, drafted) : await create(actor, drafted);
      // The file that was put beside the other's row must be that row's.
      if (!row && known && attempt > 1)
        await keepDocx({ store, files }, { facts: drafted.facts, hash: hashOf(drafted.facts), row: known }, profile);
      return row;
    } catch (error) {
      if (!isOvertaken(error) || attempt >= ATTEMPTS) throw error;
      await store.read('minutes', meeting);
    }
  }
}

/** Writing minutes. Errors: forbidden, notFound, wrongState, conflict. */
export function createDraftMinutes(dependencies: Dependencies) {
  const { store, files, log, clock } = dependencies;

  /** The first version. */
  async function create(actor: Actor, { meeting, facts, profile }: Drafted): Promise<Minutes> {
    const { title, date } = requireItem(store, 'meetings', meeting);
    const factsHash = hashOf(facts);
    const row = { ...UNSENT, state: 'draft' as const, version: 1, frozenAt: clock().toISOString() };
    const { file } = await keepDocx({ store, files }, { facts, hash: factsHash, row }, profile);
    await moveMeeting(dependencies, actor, { meeting, verb: 'draftMinutes' });
    return store.create(
      'minutes',
      { title, meeting, date, ...row, facts, factsHash, file },
      { key: meeting, by: actor.key },
    );
  }

  /** The next version: what is kept of the one before shows what has changed. Nothing where it would be the same. */
  async function rewrite(actor: Actor, row: Minutes, { facts, profile }: Drafted): Promise<Minutes | undefined> {
    const { state } = requireMove(
      { store, actor },
      { list: 'minutes', key: row.key, states: minutesStates, verb: 'rewrite' },
      noFacts,
    );
    const factsHash = hashOf(facts);
    const isSame = factsHash === row.factsHash && row.state === state;
    if (isSame && row.file?.profile === profile) return undefined;
    const version = isSame
      ? { ...UNSENT, state, version: row.version, frozenAt: row.frozenAt }
      : { ...UNSENT, state, version: row.version + 1, frozenAt: clock().toISOString() };
    const { file } = await keepDocx({ store, files }, { facts, hash: factsHash, row: version }, profile);
    // Of one whose adjusters asked for a change, though a process stopped before the meeting was told.
    for (const verb of ['draftMinutes', 'returnMinutes'] as const) {
      await moveMeeting(dependencies, actor, { meeting: row.key, verb });
    }
    const changes = isSame ? { file } : { ...version, facts, factsHash, before: row.facts, file };
    return store.update('minutes', changes, { key: row.key, eTag: row.eTag, by: actor.key });
  }

  /** Writes the minutes as the lists stand, and keeps them in the document library; written again they are a new version. */
  async function draft(actor: Actor, meeting: string, asked: DraftMinutes): Promise<void> {
    requirePermission(actor, 'runMeeting');
    requireState('meetings', requireItem(store, 'meetings', meeting), isEnded);
    const row = await untilWritten(dependencies, actor, { meeting, asked, create, rewrite });
    if (!row) return;
    const detail = { version: row.version, hash: row.factsHash };
    log.record({ actor, action: 'minutesDrafted', list: 'minutes', subject: meeting, detail });
  }

  return draft;
}
