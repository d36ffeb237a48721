import { kindOf } from '../../shared/fields';
import type { WordContext } from '../../shared/fields/kind';
import type { ListDefinition } from '../../shared/schema/defineList';

/** A cell that a spreadsheet would take for a formula is a text: it gets a sign before it. */
const quoted = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

/** A list as semicolon-separated text, a line for each row after one of heads: the key, then every value in words. */
export function archiveCsv(list: ListDefinition, rows: readonly { key: string }[], context: WordContext): string {
  const fields = Object.entries(list.fields);
  const words = (row: object, [name, field]: (typeof fields)[number]): string => {
    const value: unknown = Reflect.get(row, name) ?? null;
    if (value === null) return '';
    return field.kind === 'data' ? JSON.stringify(value) : kindOf(field).text(field, value, context);
  };
  const head = ['key', ...fields.map(([, field]) => field.label[context.language])];
  const lines = rows.map((row) => [row.key, ...fields.map((field) => words(row, field))]);
  // Excel reads UTF-8 only where the file says so.
  return `\ufeff${[head, ...lines].map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}
