import type { ListName } from '../../shared/lists';

/** How far each list reaches now. */
export type Marks = ReadonlyMap<ListName, string>;

/** The lists that the server tells of, and how far each reaches now; nothing from a message that cannot be read. */
export function marksIn(data: string): Marks {
  try {
    const message: unknown = JSON.parse(data);
    const marks: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, 'lists') : undefined;
    if (typeof marks !== 'object' || marks === null) return new Map();
    // A list that this window does not know is one that it does not show.
    return new Map(Object.entries(marks).filter(([, mark]) => typeof mark === 'string') as [ListName, string][]);
  } catch {
    // A half-written message says nothing; the next one does.
    return new Map();
  }
}
