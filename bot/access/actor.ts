import type { Role } from '../../shared/lists/roles';

/** The request somebody came with. */
export interface Origin {
  /** The door the request came through. */
  source: 'card' | 'tab' | 'system';
  /** The request's own id. */
  correlation: string;
}

/** Who is asking: a person of the project, known by tenant id and object id. */
export interface Actor extends Origin {
  /** Member key: `<tenant id>.<object id>`. */
  key: string;
  name: string;
  /** The first of the roles; most people have one. */
  role: Role;
  /** All of them, today. */
  roles?: readonly Role[];
  /** Municipality code, for those who speak for one. */
  municipality: string | null;
  /** Member keys of those in whose place the person acts today. */
  onBehalfOf?: readonly string[];
}
