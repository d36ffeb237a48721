import { defineList } from '../schema/defineList';
import { communicationStates } from '../states/communication';
import { stateField } from '../states/defineStates';
import { PROJECT_MANAGEMENT } from './roles';

/** Something that the project has planned to tell, and whether it did. */
export const communications = defineList({
  name: 'communications',
  label: { sv: 'Kommunikationsaktiviteter', en: 'Communication activities' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 200, required: true, label: { sv: 'Aktivitet', en: 'Activity' } },
    audience: { kind: 'text', maxLength: 160, label: { sv: 'Målgrupp', en: 'Audience' } },
    due: { kind: 'date', label: { sv: 'Planerad till', en: 'Planned for' } },
    state: stateField(communicationStates, { sv: 'Läge', en: 'State' }),
    reason: { kind: 'note', maxLength: 1000, label: { sv: 'Om den uteblev: varför', en: 'If it was dropped: why' } },
  },
  table: ['title', 'audience', 'due', 'state'],
  words: {
    one: { sv: 'aktivitet', en: 'activity' },
    many: { sv: 'aktiviteter', en: 'activities' },
    theOne: { sv: 'aktiviteten', en: 'the activity' },
    newOne: { sv: 'Ny aktivitet', en: 'New activity' },
    empty: { sv: 'Inga aktiviteter än. Lägg till den första.', en: 'No activities yet. Add the first one.' },
    emptyReader: { sv: 'Inga aktiviteter än.', en: 'No activities yet.' },
  },
  columns: [{ field: 'title', width: 300, grow: true }, { field: 'audience' }, { field: 'due' }, { field: 'state' }],
  sort: { by: 'due' },
  search: ['title', 'audience'],
  filters: ['state'],
  form: [
    {
      group: { sv: 'Aktiviteten', en: 'The activity' },
      level: 'short',
      fields: ['title', 'audience', 'due', 'reason', 'state'],
    },
  ],
  life: { states: communicationStates, facts: ({ row }) => row },
  access: { read: 'everyone', financier: true, create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});
