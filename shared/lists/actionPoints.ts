import { itemProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { actionPointStates } from '../states/actionPoint';
import { stateField } from '../states/defineStates';
import { PROJECT_MANAGEMENT } from './roles';
import { statusAreas } from './statusAreas';
import { withdrawn } from './withdrawn';

/** Something that somebody is to do: from a meeting, a decision, a risk or a status area, carried over until it is done. */
export const actionPoints = defineList({
  name: 'actionPoints',
  label: { sv: 'Åtgärder', en: 'Actions' },
  titleField: 'title',
  numbered: { prefix: 'A' },
  fields: {
    title: {
      kind: 'text',
      maxLength: 250,
      required: true,
      label: { sv: 'Åtgärd', en: 'Action' },
      whenMissing: { sv: 'Skriv vad som ska göras.', en: 'Write what is to be done.' },
    },
    owner: { kind: 'reference', list: 'members', label: { sv: 'Ansvarig', en: 'Owner' } },
    ownerName: {
      kind: 'text',
      maxLength: 160,
      label: { sv: 'Ansvarig roll eller organisation', en: 'Responsible role or organisation' },
      hint: {
        sv: 'När ansvaret inte ligger på en person i projektet.',
        en: 'When no person of the project is responsible.',
      },
    },
    due: { kind: 'date', label: { sv: 'Klar senast', en: 'Due' } },
    state: stateField(actionPointStates, { sv: 'Läge', en: 'State' }),
    meeting: { kind: 'reference', list: 'meetings', indexed: true, label: { sv: 'Från möte', en: 'From meeting' } },
    agendaItem: { kind: 'reference', list: 'agendaItems', label: { sv: 'Från punkt', en: 'From item' } },
    decision: { kind: 'reference', list: 'decisions', label: { sv: 'Beslut', en: 'Decision' } },
    risk: { kind: 'reference', list: 'risks', indexed: true, label: { sv: 'Risk', en: 'Risk' } },
    statusArea: {
      kind: 'choice',
      label: { sv: 'Område i statusrapporten', en: 'Area of the status report' },
      options: statusAreas,
    },
    withdrawn,
    doneAt: { kind: 'instant', service: true, label: { sv: 'Klar', en: 'Done at' } },
  },
  rules: itemProblems,
  table: ['title', 'owner', 'due', 'state'],
  words: {
    one: { sv: 'åtgärd', en: 'action' },
    many: { sv: 'åtgärder', en: 'actions' },
    theOne: { sv: 'åtgärden', en: 'the action' },
    newOne: { sv: 'Ny åtgärd', en: 'New action' },
    empty: { sv: 'Inga åtgärder än. Lägg till den första.', en: 'No actions yet. Add the first one.' },
    emptyReader: { sv: 'Inga åtgärder än.', en: 'No actions yet.' },
  },
  columns: [
    { field: 'title', width: 320, grow: true },
    { field: 'owner' },
    { field: 'ownerName' },
    { field: 'due' },
    { field: 'state' },
    { field: 'risk' },
    { field: 'meeting' },
  ],
  sort: { by: 'due' },
  search: ['title', 'ownerName'],
  filters: ['state', 'owner'],
  form: [
    { group: { sv: 'Åtgärden', en: 'The action' }, level: 'short', fields: ['title', 'owner', 'ownerName', 'due'] },
    {
      group: { sv: 'Hör till', en: 'Belongs to' },
      level: 'short',
      fields: ['meeting', 'agendaItem', 'decision', 'risk', 'statusArea'],
    },
  ],
  life: { states: actionPointStates, facts: () => ({}) },
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
  live: true,
});

export type ActionPoint = Item<typeof actionPoints>;
