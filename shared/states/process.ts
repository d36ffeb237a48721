import { PROJECT_MANAGEMENT } from '../lists/roles';
import { processMeasured } from '../rules/guards';
import { among, defineStates } from './defineStates';

const by = PROJECT_MANAGEMENT;

/** A process that is developed: first it is seen as it is, then thought out as it is wanted, and introduced once it is known from where. */
export const processStates = defineStates({
  options: {
    mapping: { sv: 'Kartläggs', en: 'Being mapped' },
    designing: { sv: 'Önskat läge tas fram', en: 'Desired state being worked out' },
    ready: { sv: 'Klar att införas', en: 'Ready to be introduced' },
    introduced: { sv: 'Införd', en: 'Introduced' },
  },
  first: 'mapping',
  final: [],
  moves: {
    design: {
      label: { sv: 'Ta fram önskat läge', en: 'Work out the desired state' },
      from: ['mapping'],
      to: 'designing',
      by,
    },
    prepare: { label: { sv: 'Klar att införas', en: 'Ready to be introduced' }, from: ['designing'], to: 'ready', by },
    introduce: {
      label: { sv: 'Inför processen', en: 'Introduce the process' },
      from: ['ready'],
      to: 'introduced',
      by,
      guard: processMeasured,
      consequence: {
        sv: 'Processen gäller från i dag för alla kommuner i projektet.',
        en: 'From today the process applies to all municipalities of the project.',
      },
    },
    revise: { label: { sv: 'Arbeta om', en: 'Revise' }, from: ['ready', 'introduced'], to: 'designing', by },
  },
});

export const isIntroduced = among(processStates, 'introduced');
