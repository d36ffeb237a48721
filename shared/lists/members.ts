import type { Label } from '../fields/kind';
import { defineList, type Item } from '../schema/defineList';
import { PROJECT_MANAGEMENT, type Role } from './roles';

const roleLabels: Readonly<Record<Role, Label>> = {
  projectLeader: { sv: 'projektledare', en: 'project leader' },
  assistantProjectLeader: { sv: 'biträdande projektledare', en: 'assistant project leader' },
  steeringGroupMember: { sv: 'styrgruppsledamot', en: 'steering group member' },
  substitute: { sv: 'ersättare', en: 'substitute' },
  municipalRepresentative: { sv: 'kommunrepresentant', en: 'municipal representative' },
  financier: { sv: 'finansiär', en: 'financier' },
  administrator: { sv: 'administratör', en: 'administrator' },
};

/** The people of the project; the key is `<tenant id>.<object id>`, never a name or an address. */
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
    tenantId: { kind: 'text', maxLength: 36, required: true, label: { sv: 'Klientorganisation', en: 'Tenant id' } },
    objectId: {
      kind: 'text',
      maxLength: 36,
      required: true,
      indexed: true,
      label: { sv: 'Objekt-id', en: 'Object id' },
    },
    organisation: { kind: 'text', maxLength: 120, required: true, label: { sv: 'Organisation', en: 'Organisation' } },
    role: { kind: 'choice', required: true, options: roleLabels, label: { sv: 'Roll', en: 'Role' } },
    municipality: { kind: 'reference', list: 'municipalities', label: { sv: 'Kommun', en: 'Municipality' } },
    substituteFor: { kind: 'reference', list: 'members', label: { sv: 'Ersättare för', en: 'Substitute for' } },
    active: { kind: 'flag', required: true, label: { sv: 'Aktiv', en: 'Active' } },
  },
  table: ['name', 'organisation', 'role', 'municipality'],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Member = Item<typeof members>;

/** The identity of a person across the app. Entra ids compare without regard to case. */
export const memberKey = (tenantId: string, objectId: string): string =>
  `${tenantId.toLowerCase()}.${objectId.toLowerCase()}`;
