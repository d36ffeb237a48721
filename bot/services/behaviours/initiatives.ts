import { AppError } from '../../../shared/AppError';
import type { Initiative } from '../../../shared/lists/initiatives';
import type { Actor } from '../../access/actor';
import type { ListStore } from '../../ports';
import { similarTo } from '../similar/createSimilar';
import type { Behaviour } from './Behaviour';

/** Whoever writes a municipality's row stands for it. */
const confirmed = (now: string) => ({ lastConfirmedAt: now });

/** What is so alike that it must be judged, and has been by neither of the two. Throws `invalid` with each of them. */
function requireCompared(row: Initiative, { store, actor }: { store: ListStore; actor: Actor }): void {
  const judged = store
    .all('similarMarks')
    .filter(({ withdrawn, initiative }) => withdrawn !== true && initiative === row.key)
    .map(({ other }) => other);
  const hits = similarTo(store, actor, { key: row.key, title: row.title, need: row.need, area: row.area });
  const open = hits.filter(({ key, isLikely }) => isLikely && !judged.includes(key));
  const problems = open.map(({ title }) => ({ field: 'similar', code: 'notCompared', values: { title } }) as const);
  if (problems.length > 0) throw new AppError('invalid', { problems });
}

/** An initiative is confirmed by every change, and submitted when the ones that are alike have been judged. */
export const initiatives: Behaviour<'initiatives'> = {
  start: confirmed,
  touch: confirmed,
  moves: {
    submit(row, by) {
      requireCompared(row, by);
      return {};
    },
  },
};
