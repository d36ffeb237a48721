import type { Role } from '../lists/roles';
import type { Permission } from '../rules/permissions';

/** The signed-in person, as the app tells a tab. */
export interface Me {
  key: string;
  name: string;
  role: Role;
  /** Municipality code, or null for those who speak for none. */
  municipality: string | null;
  municipalityName: string | null;
  permissions: readonly Permission[];
  /** Whether the bot has anywhere to post cards. */
  cardsReachSomebody: boolean;
}
