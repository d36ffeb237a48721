import { defineList, type Item } from '../schema/defineList';
import { ofProcess, withProcess } from './processPart';
import { withdrawn } from './withdrawn';

/** By what is seen whether a process has the effect that it was introduced for. */
export const processIndicators = defineList({
  name: 'processIndicators',
  label: { sv: 'Processens indikatorer', en: 'Indicators of the process' },
  titleField: 'title',
  words: {
    one: { sv: 'indikator', en: 'indicator' },
    many: { sv: 'indikatorer', en: 'indicators' },
    theOne: { sv: 'indikatorn', en: 'the indicator' },
    newOne: { sv: 'Ny indikator', en: 'New indicator' },
    empty: { sv: 'Här står processens indikatorer.', en: 'The indicators of the process are listed here.' },
  },
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Indikator', en: 'Indicator' } },
    process: ofProcess,
    unit: { kind: 'text', maxLength: 40, label: { sv: 'Enhet', en: 'Unit' } },
    baseline: {
      kind: 'number',
      label: { sv: 'Utgångsvärde', en: 'Baseline' },
      hint: { sv: 'Mäts innan processen införs.', en: 'Measured before the process is introduced.' },
    },
    baselineOn: { kind: 'date', label: { sv: 'Utgångsvärdet mättes', en: 'Baseline measured on' } },
    target: { kind: 'number', label: { sv: 'Målvärde', en: 'Target' } },
    value: { kind: 'number', label: { sv: 'Senaste värde', en: 'Latest value' } },
    valueOn: { kind: 'date', label: { sv: 'Senaste värdet mättes', en: 'Latest value measured on' } },
    withdrawn,
  },
  distinct: [['process', 'title']],
  table: ['title', 'baseline', 'target', 'value'],
  form: [
    {
      group: { sv: 'Indikatorn', en: 'The indicator' },
      level: 'short',
      fields: ['title', 'unit', 'baseline', 'baselineOn', 'target', 'value', 'valueOn'],
    },
  ],
  access: withProcess,
});

export type ProcessIndicator = Item<typeof processIndicators>;
