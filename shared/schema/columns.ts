import { SYSTEM_COLUMNS } from './codec';
import { columnName, type ListDefinition } from './defineList';
import type { Field } from './field';

/** A column as Graph's columnDefinition resource describes it; only what the app sends. */
export interface ColumnDefinition {
  name: string;
  displayName: string;
  description?: string;
  indexed?: boolean;
  enforceUniqueValues?: boolean;
  hidden?: boolean;
  text?: Record<string, unknown>;
  number?: Record<string, unknown>;
  choice?: Record<string, unknown>;
  boolean?: Record<string, unknown>;
  dateTime?: Record<string, unknown>;
}

const NOTE = { allowMultipleLines: true, textType: 'plain', linesForEditing: 6, appendChangesToExistingText: false };

function facet(field: Field): Partial<ColumnDefinition> {
  switch (field.kind) {
    case 'note':
    case 'data':
      return { text: NOTE };
    case 'integer':
      return {
        number: {
          decimalPlaces: 'none',
          ...(field.min === undefined ? {} : { minimum: field.min }),
          ...(field.max === undefined ? {} : { maximum: field.max }),
        },
      };
    case 'money':
      return { number: { decimalPlaces: 'none' } };
    case 'choice':
      return {
        choice: {
          allowTextEntry: false,
          choices: Object.values(field.options).map((label) => label.sv),
          displayAs: 'dropDownMenu',
        },
      };
    case 'instant':
      return { dateTime: { format: 'dateTime' } };
    case 'flag':
      return { boolean: {} };
    case 'text':
      return { text: { maxLength: field.maxLength ?? 255 } };
    default:
      return { text: { maxLength: 255 } };
  }
}

const systemColumn = (name: string, displayName: string, unique: boolean): ColumnDefinition => ({
  name,
  displayName,
  text: { maxLength: 255 },
  ...(unique ? { indexed: true, enforceUniqueValues: true } : {}),
});

/** The SharePoint columns of a list, besides the built-in Title; the app's own key column first. */
export function columnsOf(list: ListDefinition): ColumnDefinition[] {
  const own = Object.entries(list.fields)
    .filter(([name]) => list.titleField !== name)
    .map(([name, field]) => ({
      name: columnName(list, name),
      displayName: field.label.sv,
      ...(field.hint ? { description: field.hint.sv } : {}),
      ...(field.indexed ? { indexed: true } : {}),
      ...facet(field),
    }));
  return [
    systemColumn(SYSTEM_COLUMNS.key, 'Nyckel', true),
    ...own,
    systemColumn(SYSTEM_COLUMNS.createdBy, 'Skapad av (person)', false),
    systemColumn(SYSTEM_COLUMNS.changedBy, 'Ändrad av (person)', false),
  ];
}
