/** What a person has typed but not saved: field -> raw value. */
export type Typed = Readonly<Record<string, unknown>>;

/** Unsaved writing, with the record as it stood when the writing began; null for a new record. */
export interface KeptDraft {
  values: Typed;
  base: Version | null;
}

/** A record and the version it is. */
export interface Version {
  key: string;
  eTag: string;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isVersion = (value: unknown): value is Version =>
  isObject(value) && typeof Reflect.get(value, 'key') === 'string' && typeof Reflect.get(value, 'eTag') === 'string';

const address = (list: string, record: string): string => `processfabriken.draft.${list}.${record}`;

/** What was typed last time in this window, or null. */
export function readDraft(list: string, record: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(address(list, record)) ?? 'null');
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
export function keepDraft(list: string, record: string, draft: KeptDraft): boolean {
  try {
    sessionStorage.setItem(address(list, record), JSON.stringify(draft));
    return true;
  } catch {
    // Storage may be shut off or full in an embedded page.
    return false;
  }
}

/** Forgets what was typed, once it is saved or thrown away. */
export function dropDraft(list: string, record: string): void {
  try {
    sessionStorage.removeItem(address(list, record));
  } catch {
    // Nothing could have been kept either.
  }
}
