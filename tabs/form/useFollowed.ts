import { useEffect, useState } from 'react';
import type { ListDefinition } from '../../shared/schema/defineList';
import { quotedRow, rowName } from '../../shared/schema/rowName';
import { formatTime } from '../../shared/text/format';
import type { Language } from '../../shared/text/language';
import { useSession } from '../session';
import { usePersonName } from '../usePersonName';
import type { Version } from './draftStore';
import type { TreeConflict } from './treeConflict';
import { followed, type SavedNews } from './treeConflicts';
import { isWithdrawn, type TreeDraft } from './treeDraft';

interface Options {
  list: ListDefinition;
  tree: TreeDraft;
  follow: (to: TreeDraft) => void;
  /** While the form itself is being sent, what comes back is its own. */
  paused: boolean;
  saved: { row: Version | undefined; parts: Readonly<Record<string, readonly Version[]>> };
}

/** What others have saved while the form was open: who and when, what of it the form took over, and the rows that both have changed. */
interface News {
  sentence: string;
  brought: readonly string[];
  clashing: readonly TreeConflict[];
}

const changedAt = ({ current }: SavedNews): string => String(Reflect.get(current, 'changedAt') ?? '');

/** "Sara Herrman ändrade kl. 18.32", or took it away: who saved a row, and when. */
export function useChangedBy(): (saved: Pick<SavedNews, 'list' | 'current'>) => string {
  const { me, t, language } = useSession();
  const nameOf = usePersonName();
  return ({ list, current }) => {
    const by: unknown = Reflect.get(current, 'changedBy');
    const at: unknown = Reflect.get(current, 'changedAt');
    const time = typeof at === 'string' ? formatTime(at, language) : '';
    const name = nameOf(by) ?? t.frame.somebody;
    if (!isWithdrawn(current)) return by === me.key ? t.frame.changedByYou(time) : t.frame.changedBy(name, time);
    const what = quotedRow(list, current, language);
    return by === me.key ? t.frame.removedByYou(what, time) : t.frame.removedBy({ name, what, time });
  };
}

/** What the form took over, as it is called there: the row's own fields, and the rows of its parts. */
function broughtIn(news: readonly SavedNews[], whole: ListDefinition, language: Language): string[] {
  return news.flatMap(({ list, current, fields }) => {
    if (list === whole && fields !== 'all') return fields.map((name) => list.fields[name]?.label[language] ?? '');
    return fields.length > 0 ? [`${list.label[language]}: ${rowName(list, current, language)}`] : [];
  });
}

/** Keeps an open form on top of what others save, and tells of it at once. */
export function useFollowed({ list, tree, follow, paused, saved }: Options): News | null {
  const { announce, language } = useSession();
  const changedBy = useChangedBy();
  const [told, setTold] = useState<{ last: SavedNews; brought: readonly string[] } | null>(null);
  const now = followed(list, tree, saved);
  const [newest] = [...now.news].sort((a, b) => changedAt(b).localeCompare(changedAt(a)));
  useEffect(() => {
    if (paused) return;
    if (now.tree !== tree) follow(now.tree);
    if (newest && newest.current.eTag !== told?.last.current.eTag) {
      const brought = [...(told?.brought ?? []), ...broughtIn(now.news, list, language)];
      setTold({ last: newest, brought: [...new Set(brought)] });
      announce(changedBy(newest));
    }
  });
  return told ? { sentence: changedBy(told.last), brought: told.brought, clashing: now.clashing } : null;
}
