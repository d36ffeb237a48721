import { AppError } from '../../../shared/AppError';
import type { ImportOutcome, ImportPlan } from '../../../shared/exchange/ImportPlan';
import { wholeOf } from '../../../shared/exchange/wholesOf';
import { type ListName, lists } from '../../../shared/lists';
import type { Actor } from '../../access/actor';
import type { Dependencies } from '../dependencies';
import { createRecords } from '../records';
import { createSaveRecord } from '../saveRecord';
import { createExportLists } from './exportLists';
import { type PlannedRow, planImport, requireMayImport } from './planImport';
import { tableIn } from './tableIn';

/** What is brought in: bytes of a workbook or of text, and the field of each column where the person has chosen. */
interface Brought {
  list: ListName;
  bytes: Uint8Array;
  columns?: readonly (string | null)[] | undefined;
}

/** What has been done of a plan, when some rows could not be written after all. */
function outcomeOf(planned: readonly PlannedRow[], late: readonly PlannedRow[]): ImportOutcome {
  const count = (does: PlannedRow['does']) => {
    const of = (rows: readonly PlannedRow[]) => rows.filter((one) => one.does === does).length;
    return of(planned) - of(late);
  };
  const refused = [...planned.filter(({ does }) => does === 'refused'), ...late];
  return {
    added: count('add'),
    altered: count('change'),
    unchanged: count('nothing'),
    refused: refused.map(({ row, name, problems, changes }) => ({ row, name, does: 'refused', problems, changes })),
  };
}

/** Lists out and in. Errors: forbidden, notReadableTable, tooManyRows, planChanged. */
export function createExchange(dependencies: Dependencies) {
  const { store, clock } = dependencies;
  const records = createRecords(dependencies);
  const saveRecord = createSaveRecord(dependencies);

  const planFor = (actor: Actor, { list, bytes, columns }: Brought) =>
    planImport({ actor, store, now: clock().toISOString(), list, table: tableIn(bytes, lists[list]), chosen: columns });

  async function writePart(actor: Actor, list: ListName, { key, eTag, values, whole }: PlannedRow): Promise<void> {
    const of = wholeOf(list);
    const row = of && whole !== undefined ? store.find(of.whole, whole) : undefined;
    if (!of || !row) throw new AppError('notFound', { values: { list, key } });
    const part = { key, values, ...(eTag === undefined ? {} : { eTag }) };
    const tree = { row: { key: row.key, eTag: row.eTag, values: {} }, parts: { [of.part]: [part] } };
    const { parts } = await saveRecord(actor, of.whole, tree);
    const refused = parts[of.part]?.flatMap((one) => ('refused' in one ? [one.refused] : [])) ?? [];
    for (const { code, problems } of refused) throw new AppError(code, { problems: problems ?? [] });
  }

  async function write(actor: Actor, list: ListName, row: PlannedRow): Promise<void> {
    const { key, eTag, values } = row;
    if (wholeOf(list)) await writePart(actor, list, row);
    else if (eTag === undefined) await records.create(actor, { list, key }, values);
    else await records.update(actor, list, { key, eTag, input: values });
  }

  return {
    exportLists: createExportLists(dependencies),
    /** Asked before anything of what is brought is read. */
    requireMayImport,

    preview(actor: Actor, brought: Brought): ImportPlan {
      const { sheet, headRow, columns, rows, plan } = planFor(actor, brought);
      return { sheet, headRow, columns, rows, plan };
    },

    /** Writes what the plan says, row by row; a row that cannot be written after all is told and keeps none of the others from it. */
    async confirm(actor: Actor, { plan: agreed, ...brought }: Brought & { plan: string }): Promise<ImportOutcome> {
      const { planned, plan } = planFor(actor, brought);
      if (plan !== agreed) throw new AppError('planChanged');
      const late: PlannedRow[] = [];
      for (const row of planned) {
        if (row.does !== 'add' && row.does !== 'change') continue;
        try {
          await write(actor, brought.list, row);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          const problems = error.problems.length > 0 ? error.problems : [{ field: '', code: 'rowRefused' as const }];
          late.push({ ...row, problems: problems.map((one) => ({ ...one, column: '' })) });
        }
      }
      return outcomeOf(planned, late);
    },
  };
}
