import { defineList, type Item } from '../schema/defineList';
import { part } from '../schema/part';
import { memberships } from './memberships';
import { REGISTRARS } from './roles';

/** The people of the project; the key is `<tenant id>.<object id>`, never a name or an address. What each is stands in `memberships`. */
export const members = defineList({
  name: 'members',
  label: { sv: 'Personer och roller', en: 'People and roles' },
  titleField: 'name',
  whenKeyMissing: {
    sv: 'Skriv klientorganisationens id, en punkt och objekt-id i kolumnen Nyckel, med små bokstäver och utan mellanslag.',
    en: 'Write tenant id, a point and object id in the column Nyckel (key), in lower case without spaces.',
  },
  fields: {
    name: { kind: 'text', maxLength: 120, required: true, label: { sv: 'Namn', en: 'Name' } },
    organisation: { kind: 'text', maxLength: 120, required: true, label: { sv: 'Organisation', en: 'Organisation' } },
    tenantId: {
      kind: 'text',
      maxLength: 36,
      required: true,
      label: { sv: 'Klientorganisation', en: 'Tenant id' },
      hint: {
        sv: 'Id för organisationen i Microsoft Entra. Administratören har det.',
        en: 'The organisation’s id in Microsoft Entra. The administrator has it.',
      },
    },
    objectId: {
      kind: 'text',
      maxLength: 36,
      required: true,
      indexed: true,
      label: { sv: 'Objekt-id', en: 'Object id' },
      hint: {
        sv: 'Personens id i Microsoft Entra. Det kan inte ändras sedan.',
        en: 'The person’s id in Microsoft Entra. It cannot be changed afterwards.',
      },
    },
  },
  table: ['name', 'organisation'],
  words: {
    one: { sv: 'person', en: 'person' },
    many: { sv: 'personer', en: 'people' },
    theOne: { sv: 'personen', en: 'the person' },
    newOne: { sv: 'Ny person', en: 'New person' },
    empty: { sv: 'Inga personer än. Lägg till den första.', en: 'No people yet. Add the first one.' },
  },
  columns: [
    { field: 'name', width: 240, grow: true },
    { field: 'organisation', width: 240 },
  ],
  sort: { by: 'name' },
  search: ['name', 'organisation'],
  parts: { memberships: part(memberships, 'member') },
  form: [
    {
      group: { sv: 'Personen', en: 'The person' },
      level: 'short',
      fields: ['name', 'organisation', 'tenantId', 'objectId'],
    },
    { group: { sv: 'Uppdrag', en: 'Memberships' }, level: 'short', fields: [], part: 'memberships' },
  ],
  access: { read: 'everyone', financier: true, create: REGISTRARS, update: REGISTRARS },
});

export type Member = Item<typeof members>;

/** The identity of a person across the app. Entra ids compare without regard to case. */
export const memberKey = (tenantId: string, objectId: string): string =>
  `${tenantId.toLowerCase()}.${objectId.toLowerCase()}`;
