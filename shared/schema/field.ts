import type { Shape } from './shape';

/** A text in both languages; Swedish is the source. */
export interface Label {
  sv: string;
  en: string;
}

interface Base {
  label: Label;
  /** One sentence of help beside the field. */
  hint?: Label;
  /** A value must be given; required fields are never null in code. */
  required?: boolean;
  /** SharePoint indexes the column, so that Graph may filter on it. */
  indexed?: boolean;
  /** Only services write it; forms show it, drafts may not carry it. */
  service?: boolean;
  /** Said instead of the general sentence when the value is missing. */
  whenMissing?: Label;
}

export interface TextField extends Base {
  kind: 'text';
  /** At most 255, SharePoint's limit for a single line. */
  maxLength?: number;
}
export interface NoteField extends Base {
  kind: 'note';
  /** At most 63 999, SharePoint's limit for several lines. */
  maxLength?: number;
}
export interface IntegerField extends Base {
  kind: 'integer';
  min?: number;
  max?: number;
}
/** Whole Swedish kronor. */
export interface MoneyField extends Base {
  kind: 'money';
}
export interface ChoiceField<K extends string = string> extends Base {
  kind: 'choice';
  /** English key in code -> label; SharePoint stores the Swedish label. */
  options: Readonly<Record<K, Label>>;
}
/** A calendar day, YYYY-MM-DD; kept as text, since SharePoint's date columns shift with the site's time zone. */
export interface DateField extends Base {
  kind: 'date';
}
/** A time of day in Sweden, HH:MM. */
export interface TimeField extends Base {
  kind: 'time';
}
/** A moment in UTC, ISO 8601 without milliseconds. */
export interface InstantField extends Base {
  kind: 'instant';
}
export interface FlagField extends Base {
  kind: 'flag';
}
/** Version such as 0.7: digits and points, never a comma. */
export interface VersionField extends Base {
  kind: 'version';
}
/** The key of an item in another list. */
export interface ReferenceField extends Base {
  kind: 'reference';
  list: string;
}
/** Structured data that only services write and read, kept as JSON text. */
export interface DataField<T = unknown> extends Base {
  kind: 'data';
  shape: Shape<T>;
}

export type Field =
  | TextField
  | NoteField
  | IntegerField
  | MoneyField
  | ChoiceField
  | DateField
  | TimeField
  | InstantField
  | FlagField
  | VersionField
  | ReferenceField
  | DataField;

export type FieldKind = Field['kind'];

/** The TypeScript type of a field's value. */
export type ValueOf<F extends Field> = F extends { kind: 'integer' | 'money' }
  ? number
  : F extends { kind: 'flag' }
    ? boolean
    : F extends ChoiceField<infer K>
      ? K
      : F extends DataField<infer T>
        ? T
        : string;

/** Structured data of type `T`, written and read by services only. */
export function data<T>(label: Label, shape: Shape<T>): DataField<T> & { service: true } {
  return { kind: 'data', label, shape, service: true };
}
