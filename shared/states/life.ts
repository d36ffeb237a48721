import type { Problem } from '../schema/problem';
import type { States } from './defineStates';

/** What a guard may be told of a row when a verb is asked for: in the form's own words the same in tab and server. */
interface Known<R = object, P = object> {
  row: R;
  /** The rows of its parts. */
  parts: P;
  /** What keeps it out of the state that the verb leads to. */
  missing: readonly Problem[];
  /** Key of whoever asks. */
  person: string;
}

/** The life of a list's rows: their states, and what the guards of the ways between them are told. */
export interface Life<R = object, P = object, F = unknown> {
  states: States;
  /** A method: the life of one list's rows then stands for any list's. */
  facts(known: Known<R, P>): F;
}
