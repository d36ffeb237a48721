import { defineList, type Item } from '../schema/defineList';
import { ofReport } from './ofReport';
import { positionTo } from './position';
import { PROJECT_MANAGEMENT } from './roles';
import { statusAreas } from './statusAreas';

/** One area (budget, time, staff) of a status report. The light and whether the action is done are independent. */
export const statusRows = defineList({
  name: 'statusRows',
  label: { sv: 'Statusrader', en: 'Status rows' },
  fields: {
    report: ofReport,
    area: {
      kind: 'choice',
      required: true,
      label: { sv: 'Projektstatus', en: 'Area' },
      options: statusAreas,
    },
    light: {
      kind: 'choice',
      required: true,
      label: { sv: 'Bedömning', en: 'Assessment' },
      options: {
        green: { sv: 'Grön', en: 'Green' },
        yellow: { sv: 'Gul', en: 'Yellow' },
        red: { sv: 'Röd', en: 'Red' },
      },
    },
    comment: { kind: 'note', maxLength: 1000, label: { sv: 'Avvikelse/kommentar', en: 'Deviation/comment' } },
    action: { kind: 'note', maxLength: 1000, label: { sv: 'Åtgärd', en: 'Action' } },
    risk: { kind: 'reference', list: 'risks', label: { sv: 'Se risk', en: 'See risk' } },
    done: { kind: 'flag', required: true, label: { sv: 'Klart', en: 'Done' } },
    position: positionTo(99),
  },
  rules: ({ light, comment }) =>
    light === null || light === 'green' || comment !== null ? [] : [{ field: 'comment', code: 'lightNeedsComment' }],
  distinct: [['report', 'area']],
  table: ['area', 'light', 'comment', 'action', 'done'],
  words: {
    one: { sv: 'område', en: 'area' },
    many: { sv: 'områden', en: 'areas' },
    theOne: { sv: 'området', en: 'the area' },
    newOne: { sv: 'Nytt område', en: 'New area' },
    empty: { sv: 'Inga områden än. Lägg till det första.', en: 'No areas yet. Add the first one.' },
    emptyReader: { sv: 'Inga områden är bedömda än.', en: 'No areas have been assessed yet.' },
  },
  sort: { by: 'position' },
  form: [
    {
      group: { sv: 'Området', en: 'The area' },
      level: 'short',
      fields: ['report', 'area', 'light', 'comment', 'action', 'risk', 'done', 'position'],
    },
  ],
  // A draft until its report is published; readers get it frozen, with the report.
  access: { read: PROJECT_MANAGEMENT, create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type StatusRow = Item<typeof statusRows>;
