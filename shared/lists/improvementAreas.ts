import { defineList, type Item } from '../schema/defineList';
import { ofProcess, withProcess } from './processPart';
import { withdrawn } from './withdrawn';

/** What of a process is to be better, from which finding, and how it is wanted. */
export const improvementAreas = defineList({
  name: 'improvementAreas',
  label: { sv: 'Förbättringsområden', en: 'Improvement areas' },
  titleField: 'title',
  words: {
    one: { sv: 'förbättringsområde', en: 'improvement area' },
    many: { sv: 'förbättringsområden', en: 'improvement areas' },
    theOne: { sv: 'förbättringsområdet', en: 'the improvement area' },
    newOne: { sv: 'Nytt förbättringsområde', en: 'New improvement area' },
    empty: { sv: 'Här står det som ska bli bättre.', en: 'What is to be better is listed here.' },
  },
  fields: {
    title: {
      kind: 'text',
      maxLength: 160,
      required: true,
      label: { sv: 'Förbättringsområde', en: 'Improvement area' },
    },
    process: ofProcess,
    finding: { kind: 'reference', list: 'processFindings', label: { sv: 'Kommer ur', en: 'Comes from' } },
    step: { kind: 'reference', list: 'processSteps', label: { sv: 'Steg', en: 'Step' } },
    desired: { kind: 'note', maxLength: 2000, label: { sv: 'Önskat läge', en: 'Desired state' } },
    withdrawn,
  },
  distinct: [['process', 'title']],
  table: ['title', 'finding', 'step'],
  form: [
    {
      group: { sv: 'Förbättringsområdet', en: 'The improvement area' },
      level: 'short',
      fields: ['title', 'finding', 'step', 'desired'],
    },
  ],
  access: withProcess,
});

export type ImprovementArea = Item<typeof improvementAreas>;
