import type { Conversation } from '../../shared/lists/conversations';
import type { Clock, ListStore, Logger, Wait } from '../ports';
import type { Services } from '../services/createServices';
import { rulesFor } from '../services/sitting';
import { createClaimCard } from './claimCard';
import { storedReference } from './conversationBook';
import type { Courier } from './courier';
import type { DrawSubject } from './drawSubject';
import type { Turn } from './pace';
import { postedCardKey } from './postedCardKey';
import { createSendCard } from './sendCard';
import { type Subject, subjects } from './subjects';
import type { VoterIds } from './voterIds';

interface DeliverDependencies {
  store: ListStore;
  services: Services;
  courier: Courier;
  draw: DrawSubject;
  voterIds: VoterIds;
  turn: Turn;
  clock: Clock;
  wait: Wait;
  logger: Logger;
}

/** Makes what brings one subject's card in one conversation up to date: posted once, changed after that. */
export function createDeliver(dependencies: DeliverDependencies) {
  const { store, services, draw, voterIds } = dependencies;
  const claim = createClaimCard(dependencies);
  const send = createSendCard(dependencies);

  return async (subject: Subject, conversation: Conversation): Promise<void> => {
    const reference = storedReference(conversation);
    if (!reference) return;
    // Read before drawing: a change in between makes the card older than its version, and it is drawn again.
    const { version: versionOf, voters } = subjects[subject.kind];
    const language = rulesFor(store).cardLanguage;
    // In another language it is another card.
    const version = `${versionOf(subject.key, { store, services })}${language === 'sv' ? '' : `-${language}`}`;
    const known = store.find('postedCards', postedCardKey(subject, conversation.key));
    if (known?.activityId && known.renderedVersion === version) return;
    const row = await claim(subject, conversation);
    if (!row) return;
    const userIds = await voterIds(reference, voters?.(subject.key, { store, services }));
    const card = draw(subject, userIds, language);
    const activityId = await send({ row, conversation: conversation.key, reference }, card);
    await store.update('postedCards', { activityId, renderedVersion: version }, { key: row.key, by: 'system' });
  };
}

export type Deliver = ReturnType<typeof createDeliver>;
