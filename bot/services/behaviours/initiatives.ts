import { AppError } from '../../../shared/AppError';
import { handoverPoints } from '../../../shared/lists/initiative/handoverPoints';
import { type Initiative, initiatives as initiativesList } from '../../../shared/lists/initiatives';
import { mayWrite } from '../../../shared/rules/access';
import { LEVELS } from '../../../shared/rules/initiativeRules';
import { isStanding } from '../../../shared/rules/isStanding';
import { standingOn } from '../../../shared/rules/membershipsOn';
import { dayOf } from '../../../shared/text/format';
import type { Actor } from '../../access/actor';
import type { ListStore } from '../../ports';
import { acceptedDraft } from '../accepted';
import type { Dependencies } from '../dependencies';
import { similarTo } from '../similar/createSimilar';
import { rulesFor } from '../sitting';
import type { Behaviour, FieldValues } from './Behaviour';

/** Whoever writes a municipality's row stands for it, and whoever sets a level has classified its information. */
function stamped(now: string, { values, by }: { values: FieldValues; by: string }): FieldValues {
  const isClassified = LEVELS.some((level) => values[level] !== undefined && values[level] !== null);
  return { lastConfirmedAt: now, ...(isClassified ? { classifiedBy: by, classifiedAt: now } : {}) };
}

const kept = <R extends { initiative: string; withdrawn: boolean | null }>(rows: readonly R[], key: string): R[] =>
  rows.filter((row) => row.initiative === key && isStanding(row));

/** What a table of every row is narrowed by, and an exemption that is needed no more once everything has been measured. */
function follows({ key, goalLinks, baselineExempt }: Initiative, store: ListStore): FieldValues {
  const own = kept(store.all('benefits'), key);
  const types = Object.keys(initiativesList.fields.benefitTypes.options).filter((type) =>
    own.some((one) => one.type === type),
  );
  const isMeasured = own.length > 0 && own.every(({ baseline }) => baseline !== null);
  return {
    hasGoal: (goalLinks ?? []).length > 0,
    benefitTypes: types.length > 0 ? types : null,
    ...(baselineExempt && isMeasured ? { baselineExempt: false } : {}),
  };
}

/** Who takes over gets every point of the checklist, once. */
async function plantChecklist({ key }: Initiative, { dependencies: { store }, actor }: PlantedBy): Promise<void> {
  for (const point of handoverPoints) {
    const values = acceptedDraft('handoverChecks', { initiative: key, point });
    try {
      await store.create('handoverChecks', values, { key: `${key}.${point}`, by: actor.key });
    } catch (error) {
      // Handed over before: its point stands as it was.
      if (!(error instanceof AppError) || error.code !== 'duplicate') throw error;
    }
  }
}

interface PlantedBy {
  dependencies: Pick<Dependencies, 'store'>;
  actor: Actor;
}

/** Where the project's rule leaves it to the chair, no party's answer is enough. Throws `invalid`. */
function requireChair({ fastApproved }: Initiative, store: ListStore): void {
  const { fastTrackStart } = rulesFor(store);
  if (fastTrackStart === 'chair' && fastApproved !== true)
    throw new AppError('invalid', { problems: [{ field: 'fastApproved', code: 'chairDecides' }] });
}

/** Whoever is to accept a handover must be able to. Throws `invalid`. */
function requireReceiver(row: Initiative, { store, now }: { store: ListStore; now: string }): void {
  const registers = { memberships: store.all('memberships'), delegations: store.all('delegations') };
  const standing = row.receiver === null ? undefined : standingOn(registers, row.receiver, dayOf(now));
  if (!standing || !mayWrite(initiativesList, standing, row))
    throw new AppError('invalid', { problems: [{ field: 'receiver', code: 'receiverElsewhere' }] });
}

/** What is so alike that it must be judged, and has been by neither of the two. Throws `invalid` with each of them. */
function requireCompared(row: Initiative, { store, actor }: { store: ListStore; actor: Actor }): void {
  const judged = kept(store.all('similarMarks'), row.key).map(({ other }) => other);
  const hits = similarTo(store, actor, { key: row.key, title: row.title, need: row.need, area: row.area });
  const open = hits.filter(({ key, isLikely }) => isLikely && !judged.includes(key));
  const problems = open.map(({ title }) => ({ field: 'similar', code: 'notCompared', values: { title } }) as const);
  if (problems.length > 0) throw new AppError('invalid', { problems });
}

/** An initiative is confirmed by every change, and submitted when the ones that are alike have been judged. */
export const initiatives: Behaviour<'initiatives'> = {
  start: stamped,
  touch: (now, { changes, by }) => stamped(now, { values: changes, by }),
  follows,
  async followed(before, after, by) {
    if (before.state !== 'handover' && after.state === 'handover') await plantChecklist(after, by);
  },
  moves: {
    startFast(row, { store }) {
      requireChair(row, store);
      return {};
    },
    handOver(row, by) {
      requireReceiver(row, by);
      return {};
    },
    submit(row, by) {
      requireCompared(row, by);
      return {};
    },
  },
};
