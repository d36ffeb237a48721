import type { Language } from '../text/language';
import type { ListDefinition } from './defineList';

const textIn = (row: object, name: string | undefined): string => {
  const value: unknown = name === undefined ? null : Reflect.get(row, name);
  return typeof value === 'string' ? value : '';
};

/** What people call a row: "R7 Konsulten blir dyrare". Its key is never shown; a row without number and title is called what its list's rows are. */
export function rowName(list: ListDefinition, row: object, language: Language = 'sv'): string {
  const own = [textIn(row, list.numbered && 'readableNumber'), textIn(row, list.titleField)].filter(Boolean).join(' ');
  return own || (list.words?.one ?? list.label)[language];
}

/** A row within a sentence: "nyttan ”Kortare kö”". */
export function quotedRow(list: ListDefinition, row: object, language: Language): string {
  const theOne = list.words?.theOne[language] ?? list.label[language];
  const title = textIn(row, list.titleField);
  return title === '' ? theOne : `${theOne} ”${title}”`;
}

/** The shortest that tells a row from others: "R7", or what it is called where it has no number. */
export const shortName = (list: ListDefinition, row: object, language: Language = 'sv'): string =>
  textIn(row, list.numbered && 'readableNumber') || rowName(list, row, language);

/** What a reference to a row is in words: the row's title, or its key where the row is gone or its list has no titles. */
export const referenceName = (list: ListDefinition | undefined, row: object | undefined, key: string): string =>
  (row && textIn(row, list?.titleField)) || key;
