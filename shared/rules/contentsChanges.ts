import type { HandbookContents } from '../lists/handbookReleases';

/** Something of the handbook that another release has otherwise. */
interface ContentsChange {
  of: keyof HandbookContents;
  how: 'added' | 'removed' | 'changed';
  title: string;
}

const PARTS = ['pages', 'courses', 'templates', 'documents', 'processes'] as const;

/** What a release has that the one before had not, has no longer, or has otherwise. */
export const contentsChanges = (before: HandbookContents, now: HandbookContents): ContentsChange[] =>
  PARTS.flatMap((of): ContentsChange[] => {
    const old = new Map(before[of].map((one) => [one.key, one]));
    const own = new Set(now[of].map(({ key }) => key));
    const found = now[of].flatMap((one): ContentsChange[] => {
      const earlier = old.get(one.key);
      if (!earlier) return [{ of, how: 'added', title: one.title }];
      return JSON.stringify(earlier) === JSON.stringify(one) ? [] : [{ of, how: 'changed', title: one.title }];
    });
    const gone = before[of].filter(({ key }) => !own.has(key));
    return [...found, ...gone.map(({ title }): ContentsChange => ({ of, how: 'removed', title }))];
  });
