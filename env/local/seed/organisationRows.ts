import { memberKey } from '../../../shared/lists/members';
import seed from './meeting-2021-05-20.json';
import { people } from './people';
import type { SeedRow } from './SeedRow';

/** Fyrbodal's fourteen municipalities; ten take part in the project. */
export const municipalityRows = (): SeedRow[] =>
  seed.municipalities.map((one) => ({
    list: 'municipalities',
    key: one.scbCode,
    draft: { name: one.name, officialName: one.officialName, participates: one.participatesInProject },
  }));

/** The twelve people of the minutes. Roles are inferred from the record, as its own notes say. */
export const memberRows = (tenantId: string): SeedRow[] =>
  people.map((person) => ({
    list: 'members',
    key: memberKey(tenantId, person.objectId),
    draft: {
      name: person.name,
      tenantId,
      objectId: person.objectId,
      organisation: person.organisation,
      role: person.roleKey,
      municipality: seed.municipalities.find((one) => one.name === person.municipality)?.scbCode ?? null,
      active: true,
    },
  }));
