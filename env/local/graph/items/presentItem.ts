import { type List, listUrl } from '../lists/lists';
import { selected } from '../select';
import type { Site } from '../sites/sites';
import type { StoredFields } from './fieldValues';
import type { QueryOptions } from './queryOptions';
import { eTagOf, type StoredItem } from './StoredItem';

/** Where an item stands, for the addresses in the answer. */
export interface Place {
  site: Site;
  list: List;
}

const APP = { application: { id: '00000000-0000-0000-0000-000000000000', displayName: 'SharePoint App' } };

function builtIn(item: StoredItem): Record<string, unknown> {
  const title = item.fields.Title;
  return {
    id: String(item.id),
    ContentType: 'Item',
    Modified: item.modified,
    Created: item.created,
    AuthorLookupId: '1',
    EditorLookupId: '1',
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
    Edit: '',
    ...(title === undefined ? {} : { LinkTitleNoMenu: title, LinkTitle: title }),
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
    AppAuthorLookupId: '2',
    AppEditorLookupId: '2',
  };
}

/** An item's fields: those without a value are absent, and the eTag is the item's own. */
export function presentFields(item: StoredItem, select?: readonly string[]): Record<string, unknown> {
  const all: StoredFields | Record<string, unknown> = { ...item.fields, ...builtIn(item) };
  const shown = select ? Object.fromEntries(Object.entries(all).filter(([name]) => select.includes(name))) : all;
  return { '@odata.etag': eTagOf(item), ...shown };
}

/** An item as Graph shows it. */
export function presentItem(
  item: StoredItem,
  { site, list }: Place,
  options: Pick<QueryOptions, 'expandFields' | 'select' | 'properties'>,
): Record<string, unknown> {
  const context = `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/items('${item.id}')/fields/$entity`;
  const own = {
    '@odata.etag': eTagOf(item),
    createdDateTime: item.created,
    eTag: eTagOf(item),
    id: String(item.id),
    lastModifiedDateTime: item.modified,
    webUrl: `${listUrl(site, list)}/${item.id}_.000`,
    createdBy: APP,
    lastModifiedBy: APP,
    parentReference: { id: list.id, siteId: site.id },
    contentType: { id: '0x01', name: 'Item' },
  };
  return {
    ...selected(own, options.properties, [...Object.keys(own), 'fields']),
    ...(options.expandFields ? { 'fields@odata.context': context, fields: presentFields(item, options.select) } : {}),
  };
}
