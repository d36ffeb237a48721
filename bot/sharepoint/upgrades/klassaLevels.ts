import { initiatives } from '../../../shared/lists/initiatives';
import type { Upgrade } from './Upgrade';

/** Level 0 as it was called, which is half of KLASSA's own word. */
const OLD = '0 Försumbar';
const COLUMNS = ['Confidentiality', 'Integrity', 'Availability'];

/** Level 0 is called what KLASSA calls it. */
export const klassaLevels: Upgrade = {
  name: 'klassa-levels',
  label: {
    sv: 'Informationsklassningens nivå 0 får KLASSA:s namn',
    en: 'Level 0 of the information classification gets KLASSA’s name',
  },
  async run(site) {
    const { zero } = initiatives.fields.confidentiality.options;
    for (const row of await site.rows('initiatives')) {
      const old = COLUMNS.filter((column) => row.fields[column] === OLD);
      if (old.length > 0)
        await site.change('initiatives', row, Object.fromEntries(old.map((column) => [column, zero.sv])));
    }
  },
};
