import { data } from '../fields/data';
import { defineList, type Item } from '../schema/defineList';
import { listOf, object, orNull, type ShapeOf, text } from '../schema/shape';
import { ofMeeting } from './ofMeeting';
import { positionTo } from './position';
import { PROJECT_MANAGEMENT } from './roles';

const spanShape = object({
  /** Key of the item at which the person came; null from the beginning. */
  from: orNull(text),
  /** Key of the last item at which the person was there; null to the end. */
  to: orNull(text),
});

/** Somebody's presence from item to item: whoever comes or goes does so between items. */
export interface PresenceSpan extends ShapeOf<typeof spanShape> {}

const SERVES: readonly string[] = ['member', 'substitute', 'vacant'];
/** Of a vacant seat there is only the mandate to say. */
const isSomebody = ({ capacity }: { capacity: string | null }): boolean => capacity !== 'vacant';

/** A person at a meeting, one of the project or a name with an organisation: who was asked, what they answered, and when they were there. A reason for absence is never stored. */
export const attendance = defineList({
  name: 'attendance',
  label: { sv: 'Närvaro', en: 'Attendance' },
  fields: {
    meeting: ofMeeting,
    member: { kind: 'reference', list: 'members', label: { sv: 'Person', en: 'Person' } },
    name: {
      kind: 'text',
      maxLength: 120,
      label: { sv: 'Namn', en: 'Name' },
      hint: {
        sv: 'För den som inte finns bland projektets personer.',
        en: 'For somebody who is not among the project’s people.',
      },
    },
    organisation: { kind: 'text', maxLength: 120, label: { sv: 'Organisation', en: 'Organisation' } },
    capacity: {
      kind: 'choice',
      label: { sv: 'Deltar som', en: 'Takes part as' },
      options: {
        member: { sv: 'Ledamot', en: 'Member' },
        substitute: { sv: 'Ersättare', en: 'Substitute' },
        coopted: { sv: 'Adjungerad', en: 'Co-opted' },
        presenter: { sv: 'Föredragande', en: 'Presenter' },
        guest: { sv: 'Gäst', en: 'Guest' },
        vacant: { sv: 'Vakant', en: 'Vacant seat' },
      },
    },
    mandate: { kind: 'reference', list: 'mandates', label: { sv: 'Mandat', en: 'Mandate' } },
    answer: {
      kind: 'choice',
      label: { sv: 'Svar', en: 'Answer' },
      options: { attending: { sv: 'Deltar', en: 'Attending' }, absent: { sv: 'Förhindrad', en: 'Absent' } },
    },
    confirmedPresent: { kind: 'flag', required: true, label: { sv: 'Närvarande', en: 'Present' } },
    spans: data({ sv: 'Närvaro punkt för punkt', en: 'Presence item by item' }, listOf(spanShape)),
    substituteFor: { kind: 'reference', list: 'members', label: { sv: 'Ersätter', en: 'Substitutes for' } },
    position: positionTo(999),
  },
  rules: ({ member, name, capacity, mandate }) => [
    ...(member === null && name === null && capacity !== 'vacant'
      ? [{ field: 'name', code: 'required' } as const]
      : []),
    ...(capacity === 'vacant' && mandate === null ? [{ field: 'mandate', code: 'required' } as const] : []),
  ],
  distinct: [['meeting', 'member']],
  table: ['member', 'name', 'capacity', 'answer', 'confirmedPresent'],
  words: {
    one: { sv: 'person', en: 'person' },
    many: { sv: 'personer', en: 'people' },
    theOne: { sv: 'personen på mötet', en: 'the person at the meeting' },
    newOne: { sv: 'Ny person på mötet', en: 'New person at the meeting' },
    empty: { sv: 'Ingen är kallad än. Lägg till den första.', en: 'Nobody has been called yet. Add the first one.' },
  },
  form: [
    {
      group: { sv: 'Personen', en: 'The person' },
      level: 'short',
      fields: [
        'capacity',
        { field: 'member', when: isSomebody },
        { field: 'name', when: (row) => isSomebody(row) && row.member === null },
        { field: 'organisation', when: (row) => isSomebody(row) && row.member === null },
        { field: 'mandate', when: ({ capacity }) => capacity !== null && SERVES.includes(capacity) },
        { field: 'substituteFor', when: ({ capacity }) => capacity === 'substitute' },
        { field: 'answer', when: isSomebody },
        { field: 'confirmedPresent', when: isSomebody },
        'meeting',
        'position',
      ],
    },
  ],
  access: { read: 'everyone', financier: true, create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
  live: true,
});

export type Attendance = Item<typeof attendance>;
