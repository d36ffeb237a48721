import { useEffect, useState } from 'react';
import type { ListDefinition } from '../../shared/schema/defineList';
import { formatTime } from '../../shared/text/format';
import { useSession } from '../session';
import { usePersonName } from '../usePersonName';
import type { Version } from './draftStore';
import { followed, type TreeConflict } from './treeConflicts';
import type { TreeDraft } from './treeDraft';

interface Options {
  list: ListDefinition;
  tree: TreeDraft;
  follow: (to: TreeDraft) => void;
  /** While the form itself is being sent, what comes back is its own. */
  paused: boolean;
  saved: { row: Version | undefined; parts: Readonly<Record<string, readonly Version[]>> };
}

/** What others have saved while the form was open: who and when, and the rows that both have changed. */
interface News {
  sentence: string;
  clashing: readonly TreeConflict[];
}

const changedAt = (row: Version): string => String(Reflect.get(row, 'changedAt') ?? '');

/** "Sara Herrman ändrade kl. 18.32": who saved a row, and when. */
export function useChangedBy(): (row: object) => string {
  const { me, t, language } = useSession();
  const nameOf = usePersonName();
  return (row) => {
    const by: unknown = Reflect.get(row, 'changedBy');
    const at: unknown = Reflect.get(row, 'changedAt');
    const time = typeof at === 'string' ? formatTime(at, language) : '';
    return by === me.key ? t.frame.changedByYou(time) : t.frame.changedBy(nameOf(by) ?? t.frame.somebody, time);
  };
}

/** Keeps an open form on top of what others save, and tells of it at once. */
export function useFollowed({ list, tree, follow, paused, saved }: Options): News | null {
  const { announce } = useSession();
  const changedBy = useChangedBy();
  const [last, setLast] = useState<Version | null>(null);
  const now = followed(list, tree, saved);
  const [newest] = [...now.news].sort((a, b) => changedAt(b).localeCompare(changedAt(a)));
  useEffect(() => {
    if (paused) return;
    if (now.tree !== tree) follow(now.tree);
    if (newest && newest.eTag !== last?.eTag) {
      setLast(newest);
      announce(changedBy(newest));
    }
  });
  return last ? { sentence: changedBy(last), clashing: now.clashing } : null;
}
