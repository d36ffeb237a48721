/** What a person has typed but not saved: field -> raw value. */
export type Typed = Readonly<Record<string, unknown>>;

/** Unsaved writing, with the record as it stood when the writing began; null for a new record. */
interface KeptDraft {
  values: Typed;
  base: Version | null;
}

/** A record and the version it is. */
export interface Version {
  key: string;
  eTag: string;
}

/** Whose writing it is, and in which record; the record is `new` for one that is being added. */
export interface DraftPlace {
  /** The person's key; another person may use the same window. */
  person: string;
  list: string;
  record: string;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a value from outside is a record with its version. */
export const isVersion = (value: unknown): value is Version =>
  isObject(value) && typeof Reflect.get(value, 'key') === 'string' && typeof Reflect.get(value, 'eTag') === 'string';

const address = ({ person, list, record }: DraftPlace): string => `processfabriken.draft.${person}.${list}.${record}`;

/** What was typed last time in this window, or null. */
export function readDraft(place: DraftPlace): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(address(place)) ?? 'null');
    if (!isObject(kept)) return null;
    const values: unknown = Reflect.get(kept, 'values');
    const base: unknown = Reflect.get(kept, 'base');
    if (!isObject(values) || (base !== null && !isVersion(base))) return null;
    return { values: { ...values }, base };
  } catch {
    // Storage shut off or unreadable: the form starts from the record.
    return null;
  }
}

/** Keeps what is typed; false when the browser does not let us, so that the form does not claim it. */
export function keepDraft(place: DraftPlace, draft: KeptDraft): boolean {
  try {
    sessionStorage.setItem(address(place), JSON.stringify(draft));
    return true;
  } catch {
    // Storage may be shut off or full in an embedded page.
    return false;
  }
}

/** Forgets what was typed, once it is saved or thrown away. */
export function dropDraft(place: DraftPlace): void {
  try {
    sessionStorage.removeItem(address(place));
  } catch {
    // Nothing could have been kept either.
  }
}
