import { AppError } from '../../../shared/AppError';
import type { Adjuster } from '../../../shared/lists/minutes';
import type { MinutesFacts } from '../../../shared/minutes/facts/MinutesFacts';
import { minutesStates } from '../../../shared/states/minutes';
import type { Actor } from '../../access/actor';
import type { Dependencies } from '../dependencies';
import { noFacts, requireItem, requireMove } from '../guards';
import { factsNow } from './currentFacts';
import { hashOf } from './factsHash';
import { keepDocx } from './minutesFiles';
import { moveMeeting } from './moveMeeting';
import { minuteTakersIn } from './whoAdjusts';

/** Those who are asked to adjust stand in the minutes as adjusters; whoever was chosen at the meeting and is not asked does not. */
function withAdjusters(facts: MinutesFacts, adjusters: readonly Adjuster[], { store }: Dependencies): MinutesFacts {
  const others = facts.roles.filter(({ role }) => role !== 'minutesAdjuster');
  const chosen = adjusters.map(({ member, name }): MinutesFacts['roles'][number] => {
    const known = facts.roles.find((one) => one.role === 'minutesAdjuster' && one.member === member);
    const organisation = store.find('members', member)?.organisation ?? '';
    return known ?? { role: 'minutesAdjuster', member, name: { text: name }, organisation, from: null, to: null };
  });
  return { ...facts, roles: [...others, ...chosen] };
}

/** Sending minutes for adjusting. Errors: forbidden, notFound, wrongState, invalid, conflict. */
export function createSendMinutes(dependencies: Dependencies) {
  const { store, files, log, clock, chat } = dependencies;

  function adjustersFor(members: readonly string[], facts: MinutesFacts): Adjuster[] {
    const writers = minuteTakersIn(facts);
    const asked = [...new Set(members)];
    if (asked.length === 0 || asked.some((member) => writers.includes(member))) {
      const code = asked.length === 0 ? 'required' : 'adjusterWrote';
      throw new AppError('invalid', { problems: [{ field: 'adjusters', code }] });
    }
    return asked.map((member) => {
      const { name } = requireItem(store, 'members', member);
      return { member, name, answer: null, at: null, hash: null, remark: null };
    });
  }

  /** Freezes what the minutes say, and asks the adjusters. */
  async function send(actor: Actor, meeting: string, members: readonly string[]): Promise<void> {
    const { item, state } = requireMove(
      { store, actor },
      { list: 'minutes', key: meeting, states: minutesStates, verb: 'send' },
      noFacts,
    );
    const now = factsNow(store, meeting);
    const adjusters = adjustersFor(members, now);
    const facts = withAdjusters(now, adjusters, dependencies);
    const sentAt = clock().toISOString();
    const sent = { state, facts, factsHash: hashOf(facts), adjusters, sentAt, sentBy: actor.key, frozenAt: sentAt };
    const written = { facts, hash: sent.factsHash, row: { ...item, ...sent } };
    const { file } = await keepDocx({ store, files }, written, item.file?.profile ?? 'minutes');
    await moveMeeting(dependencies, actor, { meeting, verb: 'sendMinutes' });
    const row = await store.update('minutes', { ...sent, file }, { key: meeting, eTag: item.eTag, by: actor.key });
    log.record({
      actor,
      action: 'minutesSent',
      list: 'minutes',
      subject: meeting,
      detail: { version: row.version, hash: sent.factsHash, adjusters: adjusters.map(({ member }) => member) },
    });
    chat.subjectChanged('minutes', meeting);
  }

  return send;
}
