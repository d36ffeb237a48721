import type { CardSubject, Dependencies } from './dependencies';
import { requireItem } from './guards';
import { tallyOf } from './readVote';

/** What a card in the chat shows, as a version: a card drawn at another version must be drawn again. */
export function createSubjects({ store }: Pick<Dependencies, 'store'>) {
  return {
    subjectVersion(kind: CardSubject, key: string): string {
      if (kind === 'statusReport') return `edition-${requireItem(store, 'statusReports', key).edition ?? 0}`;
      const decision = requireItem(store, 'decisions', key);
      const voted = tallyOf(store, decision).voters.length;
      return `${decision.eTag.replace(/[^0-9A-Za-z,-]/g, '').slice(-20)}-${voted}`;
    },
  };
}
