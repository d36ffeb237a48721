import type { Label } from '../../shared/fields/kind';
import { lists as everyList } from '../../shared/lists';
import { columnsOf } from '../../shared/schema/columns';
import type { ListDefinition } from '../../shared/schema/defineList';
import {
  describeProblem,
  describeStep,
  describeUpgrade,
  type ProblemSaid,
  type StepSaid,
} from '../../shared/text/provisionText';
import type { Logger } from '../ports';
import type { GraphClient } from './graphClient';
import { isFailure, toAppError } from './graphError';
import { type ColumnStep, type ExistingColumn, planColumns } from './planColumns';
import { createSiteLists, type GraphList, readAll } from './siteLists';
import { upgrades as everyUpgrade } from './upgrades';
import { runUpgrades } from './upgrades/runUpgrades';
import type { Upgrade } from './upgrades/Upgrade';

interface Options {
  logger: Logger;
  /** The lists to make; all of the app's when not given. */
  lists?: readonly ListDefinition[];
  /** The upgrades of rows to run afterwards; all of the app's when all of its lists are made. */
  upgrades?: readonly Upgrade[];
  /** Says what would be done and does nothing. */
  dryRun?: boolean;
}

/** What provisioning did (or, on trial, would do) and what a person must look at. Sentences in both languages. */
export interface ProvisionReport {
  done: readonly Label[];
  problems: readonly Label[];
  /** Lists that were already as they should be. */
  unchanged: number;
}

interface Work {
  client: GraphClient;
  sitePath: string;
  dryRun: boolean;
}

interface Outcome {
  steps: readonly StepSaid[];
  problems: readonly ProblemSaid[];
}

async function createList(work: Work, list: ListDefinition): Promise<Outcome> {
  const columns = columnsOf(list);
  const template = { template: 'genericList', ...(list.hidden ? { hidden: true } : {}) };
  try {
    if (!work.dryRun) {
      await work.client.post(`${work.sitePath}/lists`, { displayName: list.label.sv, columns, list: template });
    }
  } catch (error) {
    if (!isFailure(error, 'nameTaken')) throw error;
    return { steps: [], problems: [{ kind: 'nameTaken' }] };
  }
  return { steps: [{ kind: 'createList', columns: columns.length }], problems: [] };
}

async function carryOut(client: GraphClient, listPath: string, step: ColumnStep): Promise<void> {
  if (step.kind === 'addColumn') {
    await client.post(`${listPath}/columns`, step.column);
    return;
  }
  const path = `${listPath}/columns/${step.id}`;
  if (step.kind === 'addIndex') await client.patch(path, { indexed: true });
  else if (step.kind === 'addChoices') await client.patch(path, { choice: step.choice });
  else await client.patch(path, step.change);
}

async function completeList(work: Work, list: ListDefinition, existing: GraphList): Promise<Outcome> {
  const listPath = `${work.sitePath}/lists/${existing.id}`;
  const plan = planColumns(list, await readAll<ExistingColumn>(work.client, `${listPath}/columns`));
  if (plan.problems.length > 0) return { steps: [], problems: plan.problems };
  if (!work.dryRun) for (const step of plan.steps) await carryOut(work.client, listPath, step);
  return plan;
}

async function makeLists(work: Work, { logger, lists = Object.values(everyList) }: Options): Promise<ProvisionReport> {
  const done: Label[] = [];
  const problems: Label[] = [];
  let unchanged = 0;
  const found = await readAll<GraphList>(work.client, `${work.sitePath}/lists`);
  for (const list of lists) {
    const existing = found.find((one) => one.displayName === list.label.sv);
    const outcome = existing ? await completeList(work, list, existing) : await createList(work, list);
    const steps = outcome.steps.map((step) => describeStep(list.label, step));
    const wrong = outcome.problems.map((problem) => describeProblem(list.label, problem));
    for (const step of steps) logger.info({ list: list.name, dryRun: work.dryRun }, step.en);
    for (const problem of wrong) logger.warn({ list: list.name }, problem.en);
    if (steps.length + wrong.length === 0) unchanged += 1;
    done.push(...steps);
    problems.push(...wrong);
  }
  return { done, problems, unchanged };
}

async function upgradeRows(work: Work, { logger, lists, upgrades }: Options): Promise<readonly Label[]> {
  const outcomes = await runUpgrades(work, upgrades ?? (lists ? [] : everyUpgrade));
  for (const { upgrade, created, changed } of outcomes) {
    logger.info({ upgrade: upgrade.name, created, changed, dryRun: work.dryRun }, upgrade.label.en);
  }
  return outcomes.map(describeUpgrade);
}

/**
 * Makes the site's lists what the app needs: creates those that are missing, adds columns, indexes and choices, and then
 * takes rows of older versions to today's shape. Removes and renames nothing; a list that would need that is left as it is
 * and reported, and rows are upgraded only once no list is. Running it again does nothing.
 * Throws AppError when Graph does not answer or the app may not change the site.
 */
export async function provision(
  client: GraphClient,
  site: { hostname: string; path: string },
  options: Options,
): Promise<ProvisionReport> {
  try {
    const sitePath = await createSiteLists(client, site).sitePath();
    const work: Work = { client, sitePath, dryRun: options.dryRun ?? false };
    const report = await makeLists(work, options);
    if (report.problems.length > 0) return report;
    return { ...report, done: [...report.done, ...(await upgradeRows(work, options))] };
  } catch (error) {
    throw toAppError(error);
  }
}
