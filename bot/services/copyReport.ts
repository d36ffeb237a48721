import { nextSprints } from '../../shared/rules/reportOrder';
import type { ListStore } from '../ports';
import type { EnsureRow } from './ensureRow';

interface Copying {
  store: ListStore;
  ensure: EnsureRow;
}

/** A new draft of the report that a meeting dealt with: its areas, its results and what is to come, for the sprints that follow. Gives its key, or nothing where there was none. */
export async function copyReport(
  { store, ensure }: Copying,
  { meeting, from }: { meeting: string; from: string | null },
): Promise<string | null> {
  const shown = store.all('sections').find((one) => one.meeting === from && one.report !== null);
  const old = shown?.report ? store.find('statusReports', shown.report) : undefined;
  if (!old) return null;
  const key = `${meeting}.report`;
  // What was written of the last sprints is not true of these.
  await ensure('statusReports', key, { ...nextSprints(old), state: 'draft' });
  const areas = store.all('statusRows').filter((one) => one.report === old.key);
  const milestones = store.all('milestones').filter((one) => one.report === old.key);
  await Promise.all([
    ...areas.map(({ area, light, comment, action, risk, done, position }) => {
      const draft = { report: key, area, light, comment, action, risk, done, position };
      return ensure('statusRows', `${key}.${area}`, draft);
    }),
    ...milestones.map(({ title: name, kind, version, position }) => {
      const draft = { title: name, report: key, kind, version, position };
      return ensure('milestones', `${key}.${kind}-${position}`, draft);
    }),
  ]);
  return key;
}
