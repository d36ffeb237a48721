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

/** What rows were let into some of their states for, and go on having there. */
interface Keeping<R, P> {
  /** Whether it is asked in a state. Methods for the same reason as `facts`. */
  holdsIn(state: string): boolean;
  /** The fields and the parts of the row that it looks at. */
  reads: { fields: readonly string[]; parts: readonly string[] };
  lacks(known: Pick<Known<R, P>, 'row' | 'parts'>): readonly Problem[];
}

/** The life of a list's rows: their states, and what the guards of the ways between them are told. */
export interface Life<R = object, P = object, F = unknown> {
  states: States;
  /** Asked of every change, not of the step alone: what stands behind a state is not taken away under it. */
  keeps?: Keeping<R, P>;
  /** A method: the life of one list's rows then stands for any list's. */
  facts(known: Known<R, P>): F;
}
