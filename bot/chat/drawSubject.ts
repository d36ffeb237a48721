import type { Language } from '../../shared/text/texts';
import type { CardContext } from '../cards/CardContext';
import type { AdaptiveCard } from '../cards/elements';
import { statusCard } from '../cards/statusCard';
import { voteCard } from '../cards/voteCard';
import { voteClosedCard } from '../cards/voteClosedCard';
import type { Services } from '../services/createServices';
import type { CardSubject } from '../services/dependencies';
import type { ListStore } from '../services/ports';

/** Something that has a card in the chat. */
export interface Subject {
  kind: CardSubject;
  key: string;
}

interface Dependencies {
  store: ListStore;
  services: Services;
}

/** Name of whoever published a report; empty when unknown. */
export function publisherOf(store: ListStore, report: { publishedBy: string | null }): string {
  return report.publishedBy ? (store.find('members', report.publishedBy)?.name ?? '') : '';
}

/** Whether a subject is for everybody to see yet: a draft has no card. */
export function isShown(store: ListStore, { kind, key }: Subject): boolean {
  if (kind === 'statusReport') return store.find('statusReports', key)?.state === 'published';
  const state = store.find('decisions', key)?.state;
  return state !== undefined && state !== 'draft';
}

/** Draws a subject as everybody sees it. `userIds` are the voters' Teams ids. */
export function createDrawSubject({ store, services }: Dependencies, link: CardContext['link']) {
  return ({ kind, key }: Subject, userIds: readonly string[], language: Language = 'sv'): AdaptiveCard => {
    const context = { language, link };
    if (kind === 'statusReport') {
      const view = services.statusReports.view(key);
      return statusCard(view, { ...context, publishedBy: publisherOf(store, view.report) });
    }
    const view = services.votes.view(null, key);
    const isFinished = view.state === 'closed' || view.state === 'set';
    return isFinished ? voteClosedCard(view, context) : voteCard(view, { ...context, userIds });
  };
}

export type DrawSubject = ReturnType<typeof createDrawSubject>;
