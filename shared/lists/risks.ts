import { lacksAction } from '../rules/riskValue';
import { defineList, type Item } from '../schema/defineList';
import { stateField } from '../states/defineStates';
import { isClosed, riskStates } from '../states/risk';
import { PROJECT_MANAGEMENT } from './roles';

/** The risk register. The risk value is likelihood times impact and is never stored (shared/rules/riskValue). */
export const risks = defineList({
  name: 'risks',
  label: { sv: 'Risker', en: 'Risks' },
  titleField: 'threat',
  numbered: { prefix: 'R' },
  fields: {
    threat: {
      kind: 'text',
      maxLength: 255,
      required: true,
      label: { sv: 'Hot', en: 'Threat' },
      whenMissing: { sv: 'Skriv vad som hotar projektet.', en: 'Write what threatens the project.' },
    },
    vulnerability: { kind: 'note', maxLength: 2000, required: true, label: { sv: 'Sårbarhet', en: 'Vulnerability' } },
    consequence: { kind: 'note', maxLength: 2000, required: true, label: { sv: 'Konsekvens', en: 'Consequence' } },
    likelihood: {
      kind: 'integer',
      min: 1,
      max: 5,
      required: true,
      label: { sv: 'Sannolikhet', en: 'Likelihood' },
      hint: { sv: '1 är osannolikt, 5 är nästan säkert.', en: '1 is unlikely, 5 is almost certain.' },
    },
    impact: {
      kind: 'integer',
      min: 1,
      max: 5,
      required: true,
      label: { sv: 'Konsekvensvärde', en: 'Impact' },
      hint: { sv: '1 är försumbart, 5 är mycket allvarligt.', en: '1 is negligible, 5 is very serious.' },
    },
    state: stateField(riskStates, { sv: 'Läge', en: 'State' }),
    actionRequired: { kind: 'flag', required: true, label: { sv: 'Åtgärd krävs', en: 'Action required' } },
    action: { kind: 'note', maxLength: 2000, label: { sv: 'Åtgärd', en: 'Action' } },
    actionDue: { kind: 'date', label: { sv: 'Klar senast', en: 'Due' } },
    owner: { kind: 'reference', list: 'members', label: { sv: 'Riskägare', en: 'Risk owner' } },
  },
  table: ['threat', 'state', 'owner', 'action'],
  words: {
    one: { sv: 'risk', en: 'risk' },
    many: { sv: 'risker', en: 'risks' },
    theOne: { sv: 'risken', en: 'the risk' },
    newOne: { sv: 'Ny risk', en: 'New risk' },
    empty: { sv: 'Inga risker än. Lägg till den första.', en: 'No risks yet. Add the first one.' },
    emptyReader: { sv: 'Inga risker är registrerade än.', en: 'No risks have been registered yet.' },
  },
  sort: { by: 'threat' },
  search: ['threat', 'vulnerability', 'consequence', 'action', 'owner'],
  filters: [
    'state',
    'owner',
    {
      id: 'withoutAction',
      label: { sv: 'Risker utan åtgärd', en: 'Risks without an action' },
      reads: ['actionRequired', 'action', 'state'],
      test: lacksAction,
    },
    {
      id: 'closed',
      label: { sv: 'Stängda', en: 'Closed' },
      onlyWhenAsked: true,
      reads: ['state'],
      test: (risk) => isClosed(risk.state),
    },
  ],
  form: [
    {
      group: { sv: 'Risken', en: 'The risk' },
      level: 'short',
      fields: ['threat', 'likelihood', 'impact', 'state', 'vulnerability', 'consequence'],
    },
    {
      group: { sv: 'Åtgärden', en: 'The action' },
      level: 'short',
      fields: ['actionRequired', 'action', 'actionDue', 'owner'],
    },
  ],
  life: { states: riskStates, facts: ({ row }) => row },
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Risk = Item<typeof risks>;
