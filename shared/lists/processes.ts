import { processMeasured } from '../rules/guards';
import { defineList, type Item } from '../schema/defineList';
import { part } from '../schema/part';
import { stateField } from '../states/defineStates';
import { isIntroduced, processStates } from '../states/process';
import { improvementAreas } from './improvementAreas';
import { processFindings } from './processFindings';
import { processIndicators } from './processIndicators';
import { processSteps } from './processSteps';
import { PROJECT_MANAGEMENT } from './roles';

/** A process that the municipalities develop together: above all the one by which they develop. */
export const processes = defineList({
  name: 'processes',
  label: { sv: 'Processer', en: 'Processes' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Process', en: 'Process' } },
    version: { kind: 'version', label: { sv: 'Version', en: 'Version' } },
    state: stateField(processStates, { sv: 'Läge', en: 'State' }),
    summary: { kind: 'markdown', label: { sv: 'Om processen', en: 'About the process' } },
    desiredState: { kind: 'markdown', label: { sv: 'Önskat läge', en: 'Desired state' } },
    effectPlan: {
      kind: 'markdown',
      label: { sv: 'Effekthemtagningsplan', en: 'Plan for its effects' },
      hint: {
        sv: 'Vilken effekt processen ska ge, hur den mäts och av vem. Behövs innan processen införs.',
        en: 'Which effect the process is to have, how it is measured and by whom. Needed before it is introduced.',
      },
    },
  },
  distinct: [['title']],
  table: ['title', 'version', 'state'],
  words: {
    one: { sv: 'process', en: 'process' },
    many: { sv: 'processer', en: 'processes' },
    theOne: { sv: 'processen', en: 'the process' },
    newOne: { sv: 'Ny process', en: 'New process' },
    empty: {
      sv: 'Ingen process än. Lägg till utvecklingsprocessen med dess steg, så ritas den här.',
      en: 'No process yet. Add the development process with its steps, and it is drawn here.',
    },
    emptyReader: {
      sv: 'Utvecklingsprocessen är inte inlagd än. När projektledningen har lagt in den ritas den här.',
      en: 'The development process is not here yet. Once project management has added it, it is drawn here.',
    },
  },
  sort: { by: 'title' },
  form: [
    { group: { sv: 'Processen', en: 'The process' }, level: 'short', fields: ['title', 'version', 'state', 'summary'] },
    { group: { sv: 'Steg', en: 'Steps' }, level: 'full', fields: [], part: 'steps' },
    { group: { sv: 'Nuläge', en: 'Current state' }, level: 'full', fields: [], part: 'findings' },
    {
      group: { sv: 'Önskat läge', en: 'Desired state' },
      level: 'full',
      fields: ['desiredState'],
      part: 'improvements',
    },
    { group: { sv: 'Effekt', en: 'Effect' }, level: 'full', fields: ['effectPlan'], part: 'indicators' },
  ],
  parts: {
    steps: part(processSteps, 'process', (own) => ({ position: own.length + 1 })),
    findings: part(processFindings, 'process'),
    improvements: part(improvementAreas, 'process'),
    indicators: part(processIndicators, 'process'),
  },
  life: {
    states: processStates,
    keeps: {
      holdsIn: isIntroduced,
      reads: { fields: ['effectPlan'], parts: ['indicators'] },
      lacks: ({ row, parts }) =>
        processMeasured({ effectPlan: row.effectPlan, indicators: parts.indicators })?.problems ?? [],
    },
    facts: ({ row, parts }) => ({ effectPlan: row.effectPlan, indicators: parts.indicators }),
  },
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Process = Item<typeof processes>;
