import type { Database } from '../../sqlite';
import type { Site } from '../sites/sites';
import { childrenOf, type DriveItem, driveETag, requireDriveItem } from './driveItems';

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
  zip: 'application/zip',
};

/** What kind of file a name says, for Content-Type. */
export const mimeTypeOf = (name: string): string =>
  TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';

/** The path from the library's root, with a slash before each part. */
function pathOf(database: Database, item: DriveItem): string {
  if (item.parent === null) return '';
  return `${pathOf(database, requireDriveItem(database, item.drive, item.parent))}/${encodeURIComponent(item.name)}`;
}

/** A folder or a file as Graph shows it. */
export function presentDriveItem(database: Database, site: Site, item: DriveItem): Record<string, unknown> {
  const path = pathOf(database, item);
  const parentPath = path.slice(0, path.lastIndexOf('/'));
  return {
    '@odata.etag': driveETag(item),
    id: item.id,
    name: item.name,
    eTag: driveETag(item),
    cTag: `"c:{${item.guid.toUpperCase()}},${item.version}"`,
    createdDateTime: item.created,
    lastModifiedDateTime: item.modified,
    size: item.size,
    webUrl: `https://${site.hostname}${site.path}/Delade%20dokument${path}`,
    ...(item.parent === null
      ? { root: {} }
      : {
          parentReference: {
            driveType: 'documentLibrary',
            driveId: item.drive,
            id: item.parent,
            path: `/drives/${item.drive}/root:${parentPath}`,
            siteId: site.id,
          },
        }),
    ...(item.folder
      ? { folder: { childCount: childrenOf(database, item).length } }
      : { file: { mimeType: mimeTypeOf(item.name) } }),
  };
}
