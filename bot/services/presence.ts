import { AppError } from '../../shared/AppError';
import type { MovedPresence, NotedPresence } from '../../shared/api/meeting';
import type { PresenceSpan } from '../../shared/lists/attendance';
import { mayDo } from '../../shared/rules/permissions';
import { isEnded } from '../../shared/states/meeting';
import type { Actor } from '../access/actor';
import type { ItemOf, ListStore } from '../ports';
import type { Dependencies } from './dependencies';
import { requireItem } from './guards';
import { requireOpenMinutes } from './openMinutes';
import { checkedReason } from './requiredTexts';
import { requireItemOf } from './requireItemOf';
import { takesMinutes } from './rolesAt';

type Row = ItemOf<'attendance'>;

/** The spans of somebody who comes for an item: a first time, later than was noted, or back. */
function arrived(row: Row, item: string): PresenceSpan[] {
  const spans = row.spans ?? [];
  const last = spans.at(-1);
  if (last && last.to !== null) return [...spans, { from: item, to: null }];
  return [...spans.slice(0, -1), { from: item, to: null }];
}

/** The spans of somebody who was there to the end of an item and then left. */
function left(row: Row, item: string): PresenceSpan[] {
  const spans = row.spans ?? [{ from: null, to: null }];
  const last = spans.at(-1) ?? { from: null, to: null };
  return [...spans.slice(0, -1), { from: last.from, to: item }];
}

/** What happened is put right after the meeting only with a reason, and not at all once the minutes are sent. */
function requireOpen(store: ListStore, meeting: string, reason?: string): string | undefined {
  const { state } = requireItem(store, 'meetings', meeting);
  requireOpenMinutes(store, meeting);
  if (!isEnded(state)) return undefined;
  if (reason === undefined) throw new AppError('needsReason');
  return checkedReason(reason);
}

function rowOf(store: ListStore, meeting: string, person: string): Row {
  const own = store.all('attendance').filter((one) => one.meeting === meeting);
  const row = own.find((one) => one.key === person) ?? own.find((one) => one.member === person);
  if (!row) throw new AppError('notFound');
  return row;
}

/** Who is at a meeting, and from item to item. No reason for absence is asked or stored. Errors: forbidden, notFound, wrongState, needsReason, conflict. */
export function createPresence({ store, log }: Dependencies) {
  /** Who is there is noted by whoever runs the meeting or takes its minutes. */
  function requireKeeper(actor: Actor, meeting: string): void {
    if (!mayDo(actor, 'runMeeting') && !takesMinutes(store, actor, meeting)) throw new AppError('forbidden');
  }

  async function write(
    actor: Actor,
    row: Row,
    { changes, reason }: { changes: Pick<Row, 'confirmedPresent' | 'spans'>; reason: string | undefined },
  ): Promise<Row> {
    const noted = await store.update('attendance', changes, { key: row.key, eTag: row.eTag, by: actor.key });
    const before = { confirmedPresent: row.confirmedPresent, spans: row.spans };
    const detail = reason === undefined ? changes : { before, after: changes, reason };
    const action = reason === undefined ? 'presenceNoted' : 'corrected';
    log.record({ actor, action, list: 'attendance', subject: row.key, detail });
    return noted;
  }

  return {
    /** Notes that a person is present for the whole meeting, or not at all. */
    async set(actor: Actor, key: string, { person, present, reason }: NotedPresence): Promise<Row> {
      requireKeeper(actor, key);
      const why = requireOpen(store, key, reason);
      return write(actor, rowOf(store, key, person), {
        changes: { confirmedPresent: present, spans: null },
        reason: why,
      });
    },

    /** Notes that a person came for an item, or left after it: whoever comes or goes does so between items. */
    async move(actor: Actor, key: string, { person, item, kind, reason }: MovedPresence): Promise<Row> {
      requireKeeper(actor, key);
      const why = requireOpen(store, key, reason);
      requireItemOf(store, key, item);
      const row = rowOf(store, key, person);
      const spans = kind === 'arrived' ? arrived(row, item) : left(row, item);
      return write(actor, row, { changes: { confirmedPresent: true, spans }, reason: why });
    },

    /** Notes with one act that everybody came who was expected: whoever was called and has not said otherwise. */
    async confirm(actor: Actor, key: string): Promise<Row[]> {
      requireKeeper(actor, key);
      requireOpen(store, key);
      const coming = store
        .all('attendance')
        .filter(
          (one) => one.meeting === key && one.answer !== 'absent' && one.capacity !== 'vacant' && !one.confirmedPresent,
        );
      const changes = { confirmedPresent: true, spans: null };
      // Each is a row of its own; one after the other, a large meeting would outlast whoever waits.
      return Promise.all(coming.map((row) => write(actor, row, { changes, reason: undefined })));
    },
  };
}
