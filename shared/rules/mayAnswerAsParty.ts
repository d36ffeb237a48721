import { initiatives } from '../lists/initiatives';
import { MUNICIPAL_ROLES, PROJECT_MANAGEMENT } from '../lists/roles';
import type { Reader } from '../schema/listAccess';
import { mayWrite } from './access';
import { hasRole } from './hasRole';

/** Whether a person may say what a party thinks: a municipality answers for itself, another party is answered for by whoever writes the initiative. */
export function mayAnswerAsParty(
  person: Reader,
  party: { municipality: string | null },
  initiative: { municipality: string },
): boolean {
  if (hasRole(person, PROJECT_MANAGEMENT)) return true;
  if (party.municipality === null) return mayWrite(initiatives, person, initiative);
  return hasRole(person, MUNICIPAL_ROLES) && person.municipality === party.municipality;
}
