import { memberKey } from '../../../shared/lists/members';
import seed from './meeting-2021-05-20.json';
import { people } from './people';
import type { SeedRow } from './SeedRow';

/** The project, with the rules that the record is silent about left to what holds otherwise. */
export const projectRows = (): SeedRow[] => [
  { list: 'projects', key: 'projekt', draft: { title: seed.project.nameVerbatim } },
];

/** Fyrbodal's fourteen municipalities. */
export const municipalityRows = (): SeedRow[] =>
  seed.municipalities.map((one) => ({
    list: 'municipalities',
    key: one.scbCode,
    draft: { name: one.name, officialName: one.officialName },
  }));

/** One mandate for each municipality that takes part. */
export const mandateRows = (): SeedRow[] =>
  seed.municipalities
    .filter((one) => one.participatesInProject)
    .map((one) => ({ list: 'mandates', key: one.scbCode, draft: { title: one.name, municipality: one.scbCode } }));

/** The twelve people of the minutes. */
export const memberRows = (tenantId: string): SeedRow[] =>
  people.map((person) => ({
    list: 'members',
    key: memberKey(tenantId, person.objectId),
    draft: {
      name: person.name,
      tenantId,
      objectId: person.objectId,
      organisation: person.organisation,
    },
  }));

/** What each of them is. Inferred from the record, as its own notes say; since when it does not say. */
export const membershipRows = (tenantId: string): SeedRow[] =>
  people.map((person) => ({
    list: 'memberships',
    key: `uppdrag.${person.id}`,
    draft: {
      member: memberKey(tenantId, person.objectId),
      role: person.roleKey,
      municipality: seed.municipalities.find((one) => one.name === person.municipality)?.scbCode ?? null,
    },
  }));
