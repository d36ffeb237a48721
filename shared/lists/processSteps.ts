import { defineList, type Item } from '../schema/defineList';
import { positionTo } from './position';
import { ofProcess, withProcess } from './processPart';
import { withdrawn } from './withdrawn';
import { writeRoles } from './writeRoles';

/** A step of a process: who takes it, how it is wanted, and in which order. */
export const processSteps = defineList({
  name: 'processSteps',
  label: { sv: 'Processteg', en: 'Process steps' },
  titleField: 'title',
  words: {
    one: { sv: 'steg', en: 'step' },
    many: { sv: 'steg', en: 'steps' },
    theOne: { sv: 'steget', en: 'the step' },
    newOne: { sv: 'Nytt steg', en: 'New step' },
    empty: { sv: 'Här står processens steg.', en: 'The steps of the process are listed here.' },
  },
  fields: {
    title: { kind: 'text', maxLength: 120, required: true, label: { sv: 'Steg', en: 'Step' } },
    process: ofProcess,
    role: {
      kind: 'text',
      maxLength: 80,
      required: true,
      label: { sv: 'Roll som gör det', en: 'Role that does it' },
      hint: writeRoles,
    },
    involved: { kind: 'text', maxLength: 250, label: { sv: 'Roller som är med', en: 'Roles that take part' } },
    description: { kind: 'note', maxLength: 2000, label: { sv: 'Vad som görs', en: 'What is done' } },
    desired: { kind: 'note', maxLength: 2000, label: { sv: 'Önskat läge', en: 'Desired state' } },
    position: positionTo(99),
    withdrawn,
  },
  distinct: [['process', 'title']],
  table: ['title', 'role', 'position'],
  sort: { by: 'position' },
  form: [
    {
      group: { sv: 'Steget', en: 'The step' },
      level: 'short',
      fields: ['title', 'role', 'involved', 'description', 'desired', 'position'],
    },
  ],
  access: withProcess,
});

export type ProcessStep = Item<typeof processSteps>;
