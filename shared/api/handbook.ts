import { object, optional, text } from '../schema/shape';

/** A release of the handbook: its version, and what is said of it. */
export const releasedHandbook = object({ version: text, note: optional(text) });
