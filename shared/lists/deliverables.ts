import { defineList, type Item } from '../schema/defineList';
import { stateField } from '../states/defineStates';
import { deliverableStates } from '../states/deliverable';
import { handbookParts } from './handbookParts';
import { positionTo } from './position';
import { PROJECT_MANAGEMENT } from './roles';

/** What the project hands over, with the version that is presented. */
export const deliverables = defineList({
  name: 'deliverables',
  label: { sv: 'Leveransobjekt', en: 'Deliverables' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Leveransobjekt', en: 'Deliverable' } },
    version: { kind: 'version', label: { sv: 'Version', en: 'Version' } },
    link: { kind: 'url', label: { sv: 'Länk', en: 'Link' } },
    included: { kind: 'note', maxLength: 2000, label: { sv: 'Det här ingår', en: 'What is included' } },
    knownGaps: { kind: 'note', maxLength: 2000, label: { sv: 'Kända brister', en: 'Known gaps' } },
    shownAs: {
      kind: 'choice',
      label: { sv: 'Visas i metodhandboken som', en: 'Shown in the handbook as' },
      hint: {
        sv: 'Det som sägs om leveransobjektet på mötena visas då i det avsnittet.',
        en: 'What meetings are told of the deliverable is then shown in that section.',
      },
      options: handbookParts,
    },
    state: stateField(deliverableStates, { sv: 'Läge', en: 'State' }),
    decision: { kind: 'reference', list: 'decisions', indexed: true, label: { sv: 'Beslut', en: 'Decision' } },
    position: positionTo(99),
  },
  distinct: [['decision', 'title', 'version']],
  table: ['title', 'version', 'state'],
  words: {
    one: { sv: 'leveransobjekt', en: 'deliverable' },
    many: { sv: 'leveransobjekt', en: 'deliverables' },
    theOne: { sv: 'leveransobjektet', en: 'the deliverable' },
    newOne: { sv: 'Nytt leveransobjekt', en: 'New deliverable' },
    empty: { sv: 'Inga leveransobjekt än. Lägg till det första.', en: 'No deliverables yet. Add the first one.' },
    emptyReader: { sv: 'Inga leveransobjekt än.', en: 'No deliverables yet.' },
  },
  sort: { by: 'position' },
  form: [
    {
      group: { sv: 'Leveransobjektet', en: 'The deliverable' },
      level: 'short',
      fields: ['title', 'version', 'link', 'included', 'knownGaps', 'shownAs', 'state', 'decision', 'position'],
    },
  ],
  life: { states: deliverableStates, facts: () => ({}) },
  access: { read: 'everyone', financier: true, create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Deliverable = Item<typeof deliverables>;
