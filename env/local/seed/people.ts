import { createHash } from 'node:crypto';
import seed from './meeting-2021-05-20.json';

/** A person of the minutes as the local directory knows them. */
export interface Person {
  /** The seed's id, for example `lena-gardtman`. */
  id: string;
  /** Entra object id: made from the seed's id, so that every start gives the same person. */
  objectId: string;
  name: string;
  roleKey: 'steeringGroupMember' | 'projectLeader' | 'assistantProjectLeader';
  organisation: string;
  /** Name of the municipality the person represents; null for project leadership and consultants. */
  municipality: string | null;
}

const roleOf = (roles: readonly string[]): Person['roleKey'] => {
  if (roles.includes('projectLeader')) return 'projectLeader';
  if (roles.includes('assistantProjectLeader')) return 'assistantProjectLeader';
  return 'steeringGroupMember';
};

/** A version 5-shaped UUID of a name, stable between machines. */
export function stableGuid(name: string): string {
  const hex = createHash('sha256').update(`processfabriken/${name}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** The twelve people of the minutes, in the minutes' order. Source: the meeting record of 2021-05-20. */
export const people: readonly Person[] = seed.people.map((person) => {
  const organisation = seed.organisations.find((one) => one.id === person.organisationId);
  const municipality = seed.municipalities.find((one) => one.id === person.organisationId);
  return {
    id: person.id,
    objectId: stableGuid(person.id),
    name: person.nameVerbatim,
    roleKey: roleOf(person.roles),
    organisation: municipality?.name ?? organisation?.nameVerbatim ?? person.organisationId,
    municipality: municipality?.name ?? null,
  };
});
