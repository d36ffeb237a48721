import type { PreparedMeeting } from '../../shared/api/meeting';
import type { Meeting } from '../../shared/lists/meetings';
import { agendaSkeleton, leftOverFrom } from '../../shared/rules/agendaSkeleton';
import { isSameBody } from '../../shared/rules/bodyOf';
import { calledOn } from '../../shared/rules/calledOn';
import { isLeftAt } from '../../shared/rules/isLeftAt';
import { numberFor, titleOn } from '../../shared/rules/nextMeeting';
import { isPlanned } from '../../shared/states/meeting';
import { serving } from '../../shared/text/sv/serving';
import type { Actor } from '../access/actor';
import type { ItemOf, ListStore } from '../ports';
import { itemsDeferredTo } from './bringDeferred';
import { copyBasis } from './copyBasis';
import { copyReport } from './copyReport';
import type { Dependencies } from './dependencies';
import { type EnsureRow, ensureRows } from './ensureRow';
import { requireItem, requirePermission, requireState } from './guards';
import { createRecords } from './records';
import { registersFor } from './sitting';

interface Adding {
  store: ListStore;
  ensure: EnsureRow;
}

/** The items with what they show, and the basis of those that were left over; none where somebody has written an agenda already. */
async function addAgenda({ store, ensure }: Adding, { key, last, pattern }: PreparedMeeting): Promise<void> {
  const itemsOf = (meeting: string | null) => store.all('agendaItems').filter((one) => one.meeting === meeting);
  if (itemsOf(key).some((item) => !item.key.startsWith(`${key}.item-`))) return;
  const report = await copyReport({ store, ensure }, { meeting: key, from: pattern ?? last });
  const left = leftOverFrom(itemsOf(last), store.all('decisions'));
  const putOff = itemsDeferredTo(store, key).filter((item) => !left.some((one) => one.key === item.key));
  const leftOver = [...left, ...putOff];
  // The agenda is written in Swedish, as the minutes are.
  const isLeft = isLeftAt(requireItem(store, 'meetings', key), {
    meetings: store.all('meetings'),
    projects: store.all('projects'),
  });
  const actions = store.all('actionPoints').some(isLeft) ? serving.actionsLeft : null;
  const of = { meeting: key, pattern: itemsOf(pattern), leftOver, sections: store.all('sections'), report, actions };
  const { items, sections } = agendaSkeleton(of);
  await Promise.all(items.map((item) => ensure('agendaItems', item.key, item.draft)));
  const taken = items.filter((item) => item.isLeftOver);
  await Promise.all([
    ...taken.map(({ from, key: to }) =>
      copyBasis({ store, ensure }, { meeting: key, from, to, putOffOnly: from.meeting !== last }),
    ),
    ...sections.map((section) => ensure('sections', section.key, section.draft)),
  ]);
}

/** Those who are members of the body on the day, before anybody has answered. */
async function addPeople({ store, ensure }: Adding, { key: meeting, date }: Meeting): Promise<void> {
  const there = store.all('attendance').filter((one) => one.meeting === meeting);
  const known = new Set(there.map((one) => one.member));
  const called = calledOn(registersFor(store, meeting), store.all('members'), date);
  const rows = called.map(({ key: member, objectId }, index) => ({ member, objectId, position: index + 1 }));
  await Promise.all(
    rows
      .filter(({ member }) => !known.has(member))
      .map(({ objectId, ...row }) =>
        ensure('attendance', `${meeting}.${objectId}`, { meeting, ...row, confirmedPresent: false }),
      ),
  );
}

/** Prepares a meeting from the one before it, from another as its pattern, or from nothing. */
export function createPrepareMeeting(dependencies: Dependencies) {
  const { store, log } = dependencies;
  const records = createRecords(dependencies);

  /** The meeting's own row: planned by name already, or new. */
  async function place(actor: Actor, { key, values }: PreparedMeeting, last: Meeting | undefined) {
    const known = await store.read('meetings', key);
    const date = typeof values.date === 'string' ? values.date : '';
    // The series goes on under its project, unless somebody says another.
    const of = { project: known?.project ?? last?.project ?? null, ...values };
    const at = { project: typeof of.project === 'string' ? of.project : null };
    const others = store.all('meetings').filter((one) => one.key !== key && isSameBody(store.all('projects'), one, at));
    const title = last ? { title: titleOn(date, last) } : {};
    const given = { ...title, numberInYear: numberFor(date, others), ...of };
    if (!known) return records.create(actor, { list: 'meetings', key }, given);
    requireState('meetings', known, isPlanned);
    return records.update(actor, 'meetings', { key, eTag: known.eTag, input: given });
  }

  /** Errors: forbidden, notFound, invalid, wrongState when the meeting has begun, conflict. */
  return async (actor: Actor, asked: PreparedMeeting): Promise<ItemOf<'meetings'>> => {
    requirePermission(actor, 'runMeeting');
    const last = asked.last === null ? undefined : requireItem(store, 'meetings', asked.last);
    if (asked.pattern !== null) requireItem(store, 'meetings', asked.pattern);
    const meeting = await place(actor, asked, last);
    const adding = { store, ensure: ensureRows(store, actor.key) };
    await Promise.all([addAgenda(adding, asked), addPeople(adding, meeting)]);
    if (last && last.next === null && last.key !== meeting.key)
      await store.update('meetings', { next: meeting.key }, { key: last.key, by: actor.key });
    log.record({ actor, action: 'prepared', list: 'meetings', subject: meeting.key, detail: { last: asked.last } });
    return meeting;
  };
}
