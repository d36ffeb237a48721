import type { Services } from '../services/createServices';
import type { ListStore } from '../services/ports';
import type { Subject } from './drawSubject';

/** Finds the subjects whose cards are not as they should be: behind, or never posted. */
export type Lagging = (now: Date) => Subject[];

/** A report published longer ago than this is not posted late: it would look like news. */
const NEWS_FOR_MS = 24 * 60 * 60 * 1000;

/** Compares the posted cards with what they show, so that a crash between a change and its card heals by itself. */
export function createLagging(store: ListStore, services: Services): Lagging {
  function behind(): Subject[] {
    return store
      .all('postedCards')
      .filter(({ kind, subject, renderedVersion }) => {
        const exists = store.find(kind === 'vote' ? 'decisions' : 'statusReports', subject) !== undefined;
        return exists && services.cards.subjectVersion(kind, subject) !== renderedVersion;
      })
      .map(({ kind, subject }) => ({ kind, key: subject }));
  }

  /** Open votes and fresh reports: what should have a card in every channel. */
  function wanted(now: Date): Subject[] {
    const isNews = (at: string | null) => at !== null && now.getTime() - new Date(at).getTime() < NEWS_FOR_MS;
    const votes = store.all('decisions').filter((one) => one.state === 'open');
    const reports = store.all('statusReports').filter((one) => one.state === 'published' && isNews(one.publishedAt));
    return [
      ...votes.map(({ key }) => ({ kind: 'vote' as const, key })),
      ...reports.map(({ key }) => ({ kind: 'statusReport' as const, key })),
    ];
  }

  function isMissing({ kind, key }: Subject): boolean {
    const posted = store.all('postedCards').filter((row) => row.kind === kind && row.subject === key && row.activityId);
    return store
      .all('conversations')
      .some((one) => one.kind === 'channel' && one.reference && !posted.some((row) => row.conversation === one.key));
  }

  return (now) => [...behind(), ...wanted(now).filter(isMissing)];
}
