import { lists } from '../../shared/lists';
import { decode, type GraphItem } from '../../shared/schema/codec';
import type { EditedRow } from './Editor';

/** Reads a risk past the product: as the local SharePoint has it on its own pages. */
export function storedRisk(microsoft365: string): (key: string) => Promise<EditedRow | undefined> {
  const url = `${microsoft365}/sharepoint/lists/${encodeURIComponent(lists.risks.label.sv)}?format=json`;
  return async (key) => {
    const response = await fetch(url);
    // The local pages answer what they say that they do.
    const { value } = (await response.json()) as { value: GraphItem[] };
    const rows = value.map((row) => decode(lists.risks, row));
    return rows.flatMap((row) => (row.ok && row.item.key === key ? [row.item] : []))[0];
  };
}
