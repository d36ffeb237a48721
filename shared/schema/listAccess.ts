import type { Role } from '../lists/roles';

/** What a rule about reading may go by. */
export interface Reader {
  role: Role;
  /** All that the person is; the one role where it is not said. */
  roles?: readonly Role[];
  municipality: string | null;
}

/** Which rows hold something that only some readers see, in which fields, and who sees it. */
interface Guarded {
  fields: readonly string[];
  applies(row: Readonly<Record<string, unknown>>): boolean;
  sees(row: Readonly<Record<string, unknown>>, reader: Reader): boolean;
}

/** Who may do what with a list, through whatever way a row leaves. `ownMunicipality` narrows writing to the person's own municipality. */
export interface ListAccess {
  read: 'everyone' | readonly Role[];
  /** Also the financier's, who otherwise reads nothing of what everyone in the project reads. */
  financier?: true;
  /** Which of the rows a reader sees; without it all. */
  rows?(row: Readonly<Record<string, unknown>>, reader: Reader): boolean;
  /** Fields that only some of the readers see; to the others they are empty. Whoever may write in the list must be among them. */
  fields?: Readonly<Record<string, readonly Role[]>>;
  /** Fields of some rows that only some readers see: what stands there is nobody else's. In a table they are empty for everybody. */
  guarded?: Guarded;
  /** The rows are read by whoever sees all of the row that they are part of. */
  within?: { list: string; by: string };
  create: readonly Role[];
  update: readonly Role[];
  /** Roles that may write only rows whose `municipality` is their own. */
  ownMunicipality?: readonly Role[];
}
