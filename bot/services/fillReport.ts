import { AppError } from '../../shared/AppError';
import { lists } from '../../shared/lists';
import { mayWrite } from '../../shared/rules/access';
import { byPosition } from '../../shared/rules/byPosition';
import { reportsBefore } from '../../shared/rules/reportOrder';
import type { Actor } from '../access/actor';
import type { ItemOf, ListStore } from '../ports';
import type { Dependencies } from './dependencies';
import { type EnsureRow, ensureRows } from './ensureRow';
import { requireItem } from './guards';
import { refuseLock } from './refuseLock';

type Report = ItemOf<'statusReports'>;

interface Filling {
  store: ListStore;
  ensure: EnsureRow;
  report: Report;
  previous: Report | undefined;
}

/** The areas as they were assessed last, where this report says nothing of them. A light that nobody has set is not made up. */
function fillAreas({ store, ensure, report, previous }: Filling): Promise<void>[] {
  const said = new Set(store.all('statusRows').flatMap((one) => (one.report === report.key ? [one.area] : [])));
  return store
    .all('statusRows')
    .filter((one) => one.report === previous?.key && !said.has(one.area))
    .map(({ area, light, comment, action, risk, done, position }) => {
      const draft = { report: report.key, area, light, comment, action, risk, done, position };
      return ensure('statusRows', `${report.key}.${area}`, draft);
    });
}

/** What is delivered with its version, and what was to come and has not; where the report has neither. */
function fillMilestones({ store, ensure, report, previous }: Filling): Promise<void>[] {
  if (store.all('milestones').some((one) => one.report === report.key)) return [];
  const latest = new Map(byPosition(store.all('deliverables')).map((one) => [one.title, one.version]));
  const reached = [...latest].map(([title, version]) => ({
    title,
    version,
    plannedOn: null,
    kind: 'achieved' as const,
  }));
  const coming = byPosition(store.all('milestones').filter((one) => one.report === previous?.key))
    .filter(({ kind, title }) => kind === 'upcoming' && !latest.has(title))
    .map(({ title, plannedOn }) => ({ title, version: null, plannedOn, kind: 'upcoming' as const }));
  return [reached, coming].flatMap((all) =>
    all.map((one, index) =>
      ensure('milestones', `${report.key}.${one.kind}-${index + 1}`, {
        ...one,
        report: report.key,
        position: index + 1,
      }),
    ),
  );
}

/** The outcome as the register has it, and the forecast that was made last. */
function fillFigures({ store, ensure, report, previous }: Filling): Promise<void>[] {
  const figures = store.all('reportFigures');
  const of = (key: string | undefined, line: string) => figures.find((one) => one.report === key && one.line === line);
  return store
    .all('budgetLines')
    .filter(({ key }) => !of(report.key, key))
    .map(({ key: line, outcomeSek, asOf }) => {
      const forecastSek = of(previous?.key, line)?.forecastSek ?? null;
      const draft = { report: report.key, line, outcomeSek, asOf, forecastSek };
      return ensure('reportFigures', `${report.key}.${line}`, draft);
    });
}

/** Fills a draft from the registers and the report before it: only what is not there, and the same rows when asked again. Errors: forbidden, notFound, wrongState, needsReason. */
export const createFillReport =
  ({ store, log }: Pick<Dependencies, 'store' | 'log'>) =>
  async (actor: Actor, key: string): Promise<void> => {
    if (!mayWrite(lists.statusReports, actor, {})) throw new AppError('forbidden');
    const report = requireItem(store, 'statusReports', key);
    refuseLock(store, 'statusRows', { values: { report: key }, doing: 'create' });
    const filling = {
      store,
      ensure: ensureRows(store, actor.key),
      report,
      previous: reportsBefore(store.all('statusReports'), report)[0],
    };
    await Promise.all([...fillAreas(filling), ...fillMilestones(filling), ...fillFigures(filling)]);
    log.record({ actor, action: 'filled', list: 'statusReports', subject: key, detail: {} });
  };
