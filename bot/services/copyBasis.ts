import type { AgendaItem } from '../../shared/lists/agendaItems';
import type { Decision } from '../../shared/lists/decisions';
import { byPosition } from '../../shared/rules/byPosition';
import { isStanding } from '../../shared/rules/isStanding';
import type { ListStore } from '../ports';
import type { EnsureRow } from './ensureRow';

interface Copying {
  store: ListStore;
  ensure: EnsureRow;
}

/** The questions that were not decided under an item, or were put off until this meeting, with its alternatives and their consequences, for the meeting that takes it up again. */
export async function copyBasis(
  { store, ensure }: Copying,
  { meeting, from, to, putOffOnly = false }: { meeting: string; from: AgendaItem; to: string; putOffOnly?: boolean },
): Promise<void> {
  const isMeant = (one: Decision): boolean => one.deferredTo === meeting || (!putOffOnly && one.state !== 'set');
  const open = store
    .all('decisions')
    .filter((one) => one.agendaItem === from.key && isStanding(one) && isMeant(one))
    .toSorted((a, b) => (a.position ?? 1000) - (b.position ?? 1000) || a.createdAt.localeCompare(b.createdAt));
  for (const old of open) {
    const known = store.all('decisions').find((one) => one.agendaItem === to && one.continues === old.key);
    const decision = known?.key ?? freeKey(store, to);
    const { title, kind, initiative, risk, background, recommended } = old;
    const about = { title, kind, initiative, risk, background, recommended };
    const draft = { ...about, meeting, agendaItem: to, continues: old.key, state: 'draft' as const };
    await ensure('decisions', decision, draft);
    // Put off once more, after that had been taken back.
    if (known && !isStanding(known))
      await store.update('decisions', { withdrawn: false }, { key: decision, by: 'system' });
    await copyAlternatives({ store, ensure }, { from: old.key, to: decision });
    await moveDeliverables(store, { from: old.key, to: decision });
  }
}

/** Of the next question under an item. */
function freeKey(store: ListStore, item: string): string {
  let number = 1;
  while (store.find('decisions', `${item}.decision-${number}`)) number += 1;
  return `${item}.decision-${number}`;
}

async function copyAlternatives({ store, ensure }: Copying, { from, to }: { from: string; to: string }): Promise<void> {
  for (const one of store.all('alternatives').filter((row) => row.decision === from && isStanding(row))) {
    const key = `${to}.${one.number}`;
    const { title, number, costSek, costWhy } = one;
    await ensure('alternatives', key, { title, decision: to, number, costSek, costWhy });
    const own = store.all('consequences').filter((row) => row.alternative === one.key && isStanding(row));
    for (const { topic, letter, kind, text } of own)
      await ensure('consequences', `${key}.${letter}`, { topic, alternative: key, letter, kind, text });
  }
}

/** A deliverable is asked about in one question at a time; one that has been voted on stays where it was. */
async function moveDeliverables(store: ListStore, { from, to }: { from: string; to: string }): Promise<void> {
  if (store.all('votes').some((one) => one.decision === from)) return;
  const own = byPosition(store.all('deliverables').filter(({ decision }) => decision === from));
  if (own.length === 0) return;
  // The meeting that left the question over still shows what it presented.
  const asked = own.map(({ key, title, version, link, included, knownGaps }) => ({
    deliverable: key,
    title,
    version,
    link,
    included,
    knownGaps,
  }));
  await store.update('decisions', { asked }, { key: from, by: 'system' });
  for (const { key } of own) await store.update('deliverables', { decision: to }, { key, by: 'system' });
}

/** What a question took with it to another meeting comes back, and it is asked there no more. */
export async function returnBasis(store: ListStore, { from, to }: { from: string; to: string }): Promise<void> {
  const moved = store.all('deliverables').filter(({ decision }) => decision === to);
  for (const { key } of moved) await store.update('deliverables', { decision: from }, { key, by: 'system' });
  await store.update('decisions', { asked: null }, { key: from, by: 'system' });
  await store.update('decisions', { withdrawn: true }, { key: to, by: 'system' });
}
