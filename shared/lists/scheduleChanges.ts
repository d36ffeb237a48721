import { defineList } from '../schema/defineList';
import { stateField } from '../states/defineStates';
import { scheduleChangeStates } from '../states/scheduleChange';
import { PROJECT_MANAGEMENT } from './roles';

/** A change of the project's end: from when to when, why, by which decision, and what the financier has said of it. */
export const scheduleChanges = defineList({
  name: 'scheduleChanges',
  label: { sv: 'Ändringar av tidplanen', en: 'Changes of schedule' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Vad som flyttas', en: 'What is moved' } },
    oldDate: { kind: 'date', label: { sv: 'Tidigare datum', en: 'Earlier date' } },
    newDate: { kind: 'date', required: true, label: { sv: 'Nytt datum', en: 'New date' } },
    yearInferred: {
      kind: 'flag',
      label: { sv: 'Året är härlett', en: 'The year is inferred' },
      hint: { sv: 'Handlingen säger dag och månad, men inte år.', en: 'The record says day and month, but no year.' },
    },
    reason: { kind: 'note', maxLength: 2000, required: true, label: { sv: 'Skäl', en: 'Reason' } },
    decision: { kind: 'reference', list: 'decisions', label: { sv: 'Beslut', en: 'Decision' } },
    state: stateField(scheduleChangeStates, { sv: 'Finansiärens besked', en: 'The financier’s answer' }),
    confirmedBy: {
      kind: 'text',
      maxLength: 160,
      label: { sv: 'Besked från', en: 'Answer from' },
      hint: { sv: 'Namn eller roll hos finansiären.', en: 'A name or a role at the financier’s.' },
    },
    confirmedOn: { kind: 'date', label: { sv: 'Besked den', en: 'Answer on' } },
    confirmation: { kind: 'note', maxLength: 2000, label: { sv: 'Beskedet i ord', en: 'The answer in words' } },
    confirmationUrl: { kind: 'url', label: { sv: 'Handling', en: 'Paper' } },
  },
  table: ['title', 'oldDate', 'newDate', 'state'],
  words: {
    one: { sv: 'ändring av tidplanen', en: 'change of schedule' },
    many: { sv: 'ändringar av tidplanen', en: 'changes of schedule' },
    theOne: { sv: 'ändringen', en: 'the change' },
    newOne: { sv: 'Ny ändring av tidplanen', en: 'New change of schedule' },
    empty: {
      sv: 'Tidplanen är inte ändrad. Lägg till den första ändringen.',
      en: 'The schedule has not been changed. Add the first change.',
    },
    emptyReader: { sv: 'Tidplanen är inte ändrad.', en: 'The schedule has not been changed.' },
  },
  columns: [
    { field: 'title', width: 260, grow: true },
    { field: 'oldDate' },
    { field: 'newDate' },
    { field: 'decision' },
    { field: 'state' },
  ],
  sort: { by: 'newDate', descending: true },
  search: ['title', 'reason'],
  filters: ['state'],
  form: [
    {
      group: { sv: 'Ändringen', en: 'The change' },
      level: 'short',
      fields: ['title', 'oldDate', 'newDate', 'yearInferred', 'reason', 'decision', 'state'],
    },
    {
      group: { sv: 'Finansiärens besked', en: 'The financier’s answer' },
      level: 'short',
      fields: ['confirmedBy', 'confirmedOn', 'confirmation', 'confirmationUrl'],
    },
  ],
  life: { states: scheduleChangeStates, facts: ({ row }) => row },
  access: { read: 'everyone', financier: true, create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});
