import type { ReactNode } from 'react';
import type { Field, ValueOf } from '../../shared/schema/field';
import type { Language } from '../../shared/text/texts';
import type { TabTexts } from '../tabTexts';

/** One item that a reference may point at. */
export interface Choice {
  key: string;
  name: string;
}

/** What showing a value needs besides the value. */
export interface FieldContext {
  language: Language;
  t: TabTexts;
  /** Name of an item in another list; the key itself until that list has been fetched. */
  nameOf: (list: string, key: string) => string;
  /** Everything that a reference to a list may point at, in Swedish order. */
  choices: (list: string) => readonly Choice[];
}

interface Shown<F extends Field> {
  field: F;
  /** Null when nothing has been given. */
  value: ValueOf<F> | null;
  context: FieldContext;
}

interface Edited<F extends Field> {
  field: F;
  id: string;
  /** As typed, before it has been checked. */
  value: unknown;
  onChange: (value: unknown) => void;
  context: FieldContext;
}

/** How one kind of field looks: in a table, in a form and as plain text for search, sorting and announcements. */
export interface FieldView<F extends Field> {
  Cell: (props: Shown<F>) => ReactNode;
  Editor: (props: Edited<F>) => ReactNode;
  Text: (props: Shown<F>) => string;
}
