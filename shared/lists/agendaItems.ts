import { defineList, type Item } from '../schema/defineList';
import { agendaItemStates } from '../states/agendaItem';
import { stateField } from '../states/defineStates';
import { ofMeeting } from './ofMeeting';
import { positionTo } from './position';
import { PROJECT_MANAGEMENT } from './roles';

/** What an item may be about: information, discussion, work, decision (I, D, A, B of the agenda's legend). */
const kinds = {
  information: { sv: 'Informationspunkt', en: 'Information' },
  discussion: { sv: 'Diskussionspunkt', en: 'Discussion' },
  workItem: { sv: 'Arbetsmoment', en: 'Work item' },
  decision: { sv: 'Beslutspunkt', en: 'Decision' },
} as const;

/** An item on the agenda. What is shown and minuted under it stands in `sections`. */
export const agendaItems = defineList({
  name: 'agendaItems',
  label: { sv: 'Dagordningspunkter', en: 'Agenda items' },
  titleField: 'title',
  fields: {
    title: {
      kind: 'text',
      maxLength: 200,
      required: true,
      label: { sv: 'Beskrivning', en: 'Description' },
      whenMissing: { sv: 'Skriv vad punkten gäller.', en: 'Write what the item is about.' },
    },
    meeting: ofMeeting,
    // What it is called, apart from where it stands: an extra item or a changed order keeps the numbers.
    itemNumber: {
      kind: 'text',
      maxLength: 12,
      required: true,
      label: { sv: 'Punkt', en: 'Item' },
      hint: { sv: 'Till exempel 3, 3b eller § 87.', en: 'For example 3, 3b or § 87.' },
    },
    position: positionTo(999),
    type: { kind: 'choice', required: true, label: { sv: 'Typ', en: 'Type' }, options: kinds },
    moments: { kind: 'multiChoice', label: { sv: 'Fler moment', en: 'Further moments' }, options: kinds },
    presenter: { kind: 'reference', list: 'members', label: { sv: 'Ansvarig', en: 'Presenter' } },
    presenterName: {
      kind: 'text',
      maxLength: 120,
      label: { sv: 'Ansvarig, annan person', en: 'Presenter, another person' },
      hint: {
        sv: 'Namn och organisation på den som inte finns bland personerna.',
        en: 'Name and organisation of somebody who is not among the people.',
      },
    },
    minutes: { kind: 'integer', min: 1, max: 480, label: { sv: 'Minuter', en: 'Minutes' } },
    registrationNumber: { kind: 'text', maxLength: 60, label: { sv: 'Diarienummer', en: 'Registration number' } },
    state: stateField(agendaItemStates, { sv: 'Läge', en: 'State' }),
    secondsUsed: { kind: 'integer', min: 0, service: true, label: { sv: 'Använd tid (s)', en: 'Time used (s)' } },
    continues: {
      kind: 'reference',
      list: 'agendaItems',
      service: true,
      label: { sv: 'Fortsätter', en: 'Continues' },
    },
  },
  distinct: [
    ['meeting', 'title'],
    ['meeting', 'itemNumber'],
  ],
  table: ['itemNumber', 'type', 'title', 'presenter'],
  words: {
    one: { sv: 'punkt', en: 'item' },
    many: { sv: 'punkter', en: 'items' },
    theOne: { sv: 'punkten', en: 'the item' },
    newOne: { sv: 'Ny punkt', en: 'New item' },
    empty: { sv: 'Dagordningen är tom. Lägg till den första punkten.', en: 'The agenda is empty. Add the first item.' },
    emptyReader: { sv: 'Dagordningen är inte klar än.', en: 'The agenda is not ready yet.' },
  },
  sort: { by: 'position' },
  form: [
    {
      group: { sv: 'Punkten', en: 'The item' },
      level: 'short',
      fields: ['title', 'type', 'itemNumber', 'minutes', 'presenter'],
    },
    {
      group: { sv: 'Mer om punkten', en: 'More about the item' },
      level: 'full',
      fields: ['moments', 'presenterName', 'registrationNumber', 'meeting', 'position'],
    },
  ],
  life: { states: agendaItemStates, facts: () => ({}) },
  access: { read: 'everyone', financier: true, create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
  live: true,
});

export type AgendaItem = Item<typeof agendaItems>;
