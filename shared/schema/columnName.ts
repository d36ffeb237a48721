import type { ListDefinition } from './defineList';

/** Column names that SharePoint keeps for itself, or that differ only in case from one of its own. */
const RESERVED = new Set(
  'id contenttype created modified author editor attachments order guid title linktitle version edit docicon appkey createdbykey changedbykey readablenumber itemchildcount folderchildcount'.split(
    ' ',
  ),
);

/** SharePoint's internal name of a field's column; never one that SharePoint uses itself. */
export function columnName(list: Pick<ListDefinition, 'titleField'>, field: string): string {
  if (list.titleField === field) return 'Title';
  const name = field.charAt(0).toUpperCase() + field.slice(1);
  return RESERVED.has(field.toLowerCase()) ? `${name}Value` : name;
}
