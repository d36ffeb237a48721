import { itemProblems } from '../rules/rowRules';
import { defineList } from '../schema/defineList';
import { ofItem, ofMeeting } from './ofMeeting';
import { position } from './position';
import { PROJECT_MANAGEMENT } from './roles';
import { withdrawn } from './withdrawn';
import { writeRoles } from './writeRoles';

/** A yrkande: what somebody proposed that the meeting decides, and how it was put. */
export const motions = defineList({
  name: 'motions',
  label: { sv: 'Yrkanden', en: 'Motions' },
  fields: {
    meeting: ofMeeting,
    agendaItem: ofItem,
    decision: { kind: 'reference', list: 'decisions', label: { sv: 'Beslut', en: 'Decision' } },
    position,
    text: { kind: 'note', maxLength: 2000, required: true, label: { sv: 'Yrkande', en: 'Motion' }, hint: writeRoles },
    movers: { kind: 'note', maxLength: 1000, label: { sv: 'Av', en: 'By' } },
    kind: {
      kind: 'choice',
      label: { sv: 'Slag', en: 'Kind' },
      options: {
        approval: { sv: 'Bifall', en: 'Approval' },
        rejection: { sv: 'Avslag', en: 'Rejection' },
        amendment: { sv: 'Ändring', en: 'Amendment' },
        addition: { sv: 'Tillägg', en: 'Addition' },
        referral: { sv: 'Återremiss', en: 'Referral back' },
        deferral: { sv: 'Bordläggning', en: 'Deferral' },
      },
    },
    putAs: {
      kind: 'choice',
      label: { sv: 'Ställdes som', en: 'Put as' },
      options: {
        alone: { sv: 'Enda förslag', en: 'The only proposal' },
        main: { sv: 'Huvudförslag', en: 'Main proposal' },
        counter: { sv: 'Motförslag', en: 'Counter proposal' },
        notPut: { sv: 'Ställdes inte', en: 'Not put' },
      },
    },
    outcome: {
      kind: 'choice',
      label: { sv: 'Utfall', en: 'Outcome' },
      options: {
        carried: { sv: 'Bifölls', en: 'Carried' },
        fell: { sv: 'Föll', en: 'Fell' },
        withdrawn: { sv: 'Drogs tillbaka', en: 'Withdrawn by the mover' },
      },
    },
    withdrawn,
  },
  rules: itemProblems,
  table: ['position', 'text', 'movers', 'putAs', 'outcome'],
  words: {
    one: { sv: 'yrkande', en: 'motion' },
    many: { sv: 'yrkanden', en: 'motions' },
    theOne: { sv: 'yrkandet', en: 'the motion' },
    newOne: { sv: 'Nytt yrkande', en: 'New motion' },
    empty: { sv: 'Inga yrkanden än. Lägg till det första.', en: 'No motions yet. Add the first one.' },
    emptyReader: { sv: 'Inga yrkanden än.', en: 'No motions yet.' },
  },
  form: [
    {
      group: { sv: 'Yrkandet', en: 'The motion' },
      level: 'short',
      fields: ['text', 'movers', 'kind', 'putAs', 'outcome', 'decision', 'position', 'meeting', 'agendaItem'],
    },
  ],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
  live: true,
});
