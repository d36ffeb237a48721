import { entriesOf } from '../../../shared/entriesOf';
import { type ListName, lists } from '../../../shared/lists';
import { SYSTEM_COLUMNS } from '../../../shared/schema/codec';
import type { ListDefinition } from '../../../shared/schema/defineList';
import { numberIn, readableNumber } from '../../../shared/schema/readableNumber';
import { upgradeLabels } from '../../../shared/text/upgradeLabels';
import type { RawRow, RawSite, Upgrade } from './Upgrade';

const highest = (prefix: string, rows: readonly RawRow[], column: string): number =>
  Math.max(0, ...rows.map(({ fields }) => numberIn(prefix, fields[column])));

/** Rows whose key looks like a number keep it; the others get the next ones in the order in which they were added. */
async function numberRows(site: RawSite, name: ListName, prefix: string): Promise<void> {
  const rows = await site.rows(name);
  const taken = new Set(rows.map(({ fields }) => String(fields[SYSTEM_COLUMNS.number] ?? '')));
  const isRow = ({ fields }: RawRow) => typeof fields[SYSTEM_COLUMNS.key] === 'string';
  const without = rows.filter((row) => isRow(row) && numberIn(prefix, row.fields[SYSTEM_COLUMNS.number]) === 0);
  let last = Math.max(highest(prefix, rows, SYSTEM_COLUMNS.number), highest(prefix, without, SYSTEM_COLUMNS.key));
  for (const row of without) {
    const key = String(row.fields[SYSTEM_COLUMNS.key]);
    const keeps = numberIn(prefix, key) > 0 && !taken.has(key);
    if (!keeps) last += 1;
    const number = keeps ? key : readableNumber(prefix, last);
    taken.add(number);
    await site.change(name, row, { [SYSTEM_COLUMNS.number]: number });
  }
}

/** Gives rows from before there were numbers theirs. */
export const readableNumbers: Upgrade = {
  name: 'readable-numbers',
  label: upgradeLabels.readableNumbers,
  async run(site) {
    // Object.entries forgets that the names are the registry's own.
    for (const [name, list] of entriesOf<ListName, ListDefinition>(lists))
      if (list.numbered) await numberRows(site, name, list.numbered.prefix);
  },
};
