import { statements } from '../../../shared/lists/statements';
import { statementStates } from '../../../shared/states/statement';
import type { Upgrade } from './Upgrade';

const NOTE = statements.fields.kind.options.minutesNote.sv;
const { allowed, announced } = statementStates.options;

/** Notes stood in the minutes without anybody being asked; those that do go on standing there. */
export const allowedNotes: Upgrade = {
  name: 'allowed-notes',
  label: {
    sv: 'Protokollsanteckningar som redan finns räknas som tillåtna',
    en: 'Notes in the minutes that are there already count as allowed',
  },
  async run(site) {
    for (const row of await site.rows('statements')) {
      if (row.fields.State !== undefined) continue;
      await site.change('statements', row, { State: row.fields.Kind === NOTE ? allowed.sv : announced.sv });
    }
  },
};
