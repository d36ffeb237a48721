import { defineList, type Item } from '../schema/defineList';
import { ofProcess, withProcess } from './processPart';
import { withdrawn } from './withdrawn';
import { writeRoles } from './writeRoles';

/** What was found when a process was gone through as it is. */
export const processFindings = defineList({
  name: 'processFindings',
  label: { sv: 'Iakttagelser', en: 'Findings' },
  titleField: 'title',
  words: {
    one: { sv: 'iakttagelse', en: 'finding' },
    many: { sv: 'iakttagelser', en: 'findings' },
    theOne: { sv: 'iakttagelsen', en: 'the finding' },
    newOne: { sv: 'Ny iakttagelse', en: 'New finding' },
    empty: { sv: 'Här står det som genomgången har visat.', en: 'What the review has shown is listed here.' },
  },
  fields: {
    title: {
      kind: 'text',
      maxLength: 255,
      required: true,
      label: { sv: 'Iakttagelse', en: 'Finding' },
      hint: writeRoles,
    },
    process: ofProcess,
    step: { kind: 'reference', list: 'processSteps', label: { sv: 'Steg', en: 'Step' } },
    withdrawn,
  },
  distinct: [['process', 'title']],
  table: ['title', 'step'],
  form: [{ group: { sv: 'Iakttagelsen', en: 'The finding' }, level: 'short', fields: ['title', 'step'] }],
  access: withProcess,
});

export type ProcessFinding = Item<typeof processFindings>;
