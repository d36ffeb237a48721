import type { Role } from '../lists/roles';
import type { Permission } from '../rules/permissions';

/** The signed-in person, as the app tells a tab. */
export interface Me {
  key: string;
  name: string;
  /** The first of the roles. */
  role: Role;
  roles?: readonly Role[];
  /** Names of those in whose place the person acts today. */
  onBehalfOf?: readonly string[];
  /** Municipality code, or null for those who speak for none. */
  municipality: string | null;
  municipalityName: string | null;
  permissions: readonly Permission[];
  /** Whether the bot has anywhere to post cards. */
  cardsReachSomebody: boolean;
}
