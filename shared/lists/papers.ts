import { itemProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { stateField } from '../states/defineStates';
import { keptStates } from '../states/kept';
import { ofMeeting } from './ofMeeting';
import { positionTo } from './position';
import { PROJECT_MANAGEMENT } from './roles';
import { writeRoles } from './writeRoles';

/** A paper of a meeting: what a decision is based on, a figure, an attachment. One that is known of but was never handed over is a row all the same, with the state *Saknas*. */
export const papers = defineList({
  name: 'papers',
  label: { sv: 'Handlingar', en: 'Papers' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 200, required: true, label: { sv: 'Namn', en: 'Name' } },
    meeting: ofMeeting,
    agendaItem: { kind: 'reference', list: 'agendaItems', label: { sv: 'Mötespunkt', en: 'Agenda item' } },
    use: {
      kind: 'choice',
      required: true,
      label: { sv: 'Används som', en: 'Used as' },
      options: {
        attachment: { sv: 'Bilaga', en: 'Attachment' },
        figure: { sv: 'Figur', en: 'Figure' },
        basis: { sv: 'Underlag', en: 'Basis' },
      },
    },
    availability: {
      kind: 'choice',
      required: true,
      label: { sv: 'Finns den', en: 'Is it there' },
      options: {
        available: { sv: 'Finns', en: 'Available' },
        following: { sv: 'Kommer senare', en: 'Follows later' },
        missing: { sv: 'Saknas', en: 'Missing' },
      },
    },
    link: { kind: 'url', label: { sv: 'Länk', en: 'Link' } },
    altText: {
      kind: 'note',
      maxLength: 2000,
      label: { sv: 'Alternativ text', en: 'Alternative text' },
      hint: {
        sv: 'Det som den som inte ser figuren behöver veta.',
        en: 'What somebody who does not see the figure needs to know.',
      },
    },
    remark: { kind: 'note', maxLength: 1000, label: { sv: 'Anmärkning', en: 'Remark' }, hint: writeRoles },
    // The file itself, where it lies in the site's document library.
    driveItem: { kind: 'text', maxLength: 200, service: true, label: { sv: 'Fil', en: 'File' } },
    hash: { kind: 'text', maxLength: 64, service: true, label: { sv: 'Kontrollsumma', en: 'Hash' } },
    position: positionTo(999),
    state: stateField(keptStates, { sv: 'Finns kvar', en: 'Kept' }),
  },
  rules: ({ use, availability, altText, ...paper }, around) => {
    const isBlind = use === 'figure' && availability === 'available' && altText === null;
    return [
      ...itemProblems(paper, around),
      ...(isBlind ? [{ field: 'altText', code: 'figureNeedsText' } as const] : []),
    ];
  },
  table: ['title', 'use', 'availability', 'link'],
  words: {
    one: { sv: 'handling', en: 'paper' },
    many: { sv: 'handlingar', en: 'papers' },
    theOne: { sv: 'handlingen', en: 'the paper' },
    newOne: { sv: 'Ny handling', en: 'New paper' },
    empty: { sv: 'Inga handlingar än. Lägg till den första.', en: 'No papers yet. Add the first one.' },
    emptyReader: { sv: 'Inga handlingar.', en: 'No papers.' },
  },
  sort: { by: 'position' },
  form: [
    {
      group: { sv: 'Handlingen', en: 'The paper' },
      level: 'short',
      fields: [
        'title',
        'use',
        'availability',
        'link',
        { field: 'altText', when: ({ use }) => use === 'figure' },
        'remark',
        'meeting',
        'agendaItem',
        'position',
      ],
    },
  ],
  life: { states: keptStates, facts: () => ({}) },
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Paper = Item<typeof papers>;
