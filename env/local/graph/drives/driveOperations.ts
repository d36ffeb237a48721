import { isObject, refuseUnknown, requireObject } from '../body';
import { GraphFault, invalidRequest, itemNotFound } from '../graphFault';
import {
  created,
  type GraphAnswer,
  type GraphRequest,
  type Operation,
  ok,
  type Parts,
  type Resources,
} from '../router';
import { unverified } from '../unverified';
import {
  type Conflict,
  childNamed,
  childrenOf,
  createFolder,
  type DriveItem,
  driveETag,
  ensureDrive,
  ensureFolders,
  itemAt,
  type NewPlace,
  partsOf,
  putContent,
  removeDriveItem,
  requireDriveItem,
} from './driveItems';
import { requireClosed } from './openFiles';
import { presentDriveItem } from './presentDriveItem';
import { createUpload } from './uploads';

const CONFLICT = '@microsoft.graph.conflictBehavior';
const CONFLICTS: readonly string[] = ['fail', 'replace', 'rename'];

function readConflict(given: unknown, otherwise: Conflict): Conflict {
  if (given === undefined || given === null) return otherwise;
  if (typeof given !== 'string' || !CONFLICTS.includes(given)) throw invalidRequest('Invalid conflictBehavior');
  // Just looked up among the three.
  return given as Conflict;
}

const FOLDER = new Set(['name', 'folder']);
const SESSION = new Set(['item', 'deferCommit', 'fileSize']);
const SESSION_ITEM = new Set(['name', 'description', 'fileSize', 'fileSystemInfo']);

const hostOf = (request: GraphRequest): string => `http://${request.header('host') ?? ''}`;

/** In SharePoint this is another host, whose address is the permission, good for minutes. */
const downloadUrl = (request: GraphRequest, content: string, name: string): string =>
  `${hostOf(request)}/download/${content}/${encodeURIComponent(name)}`;

/** Libraries, folders and files: the ways to an item, and what can be done with it. */
class Drives {
  constructor(private readonly resources: Resources) {}

  drive(): string {
    return ensureDrive(this.resources.database, this.resources.site);
  }

  presentDrive(): Record<string, unknown> {
    const { site } = this.resources;
    const webUrl = `https://${site.hostname}${site.path}/Delade%20dokument`;
    return { id: this.drive(), driveType: 'documentLibrary', name: 'Dokument', webUrl };
  }

  present(item: DriveItem): Record<string, unknown> {
    return presentDriveItem(this.resources.database, this.resources.site, item);
  }

  /** The folder that an address begins at: the root, or an item by id. */
  base({ drive, item }: Parts): DriveItem {
    if (drive !== this.drive()) throw itemNotFound('The drive could not be found');
    return requireDriveItem(this.resources.database, drive, item ?? 'root');
  }

  item(parts: Parts): DriveItem {
    const base = this.base(parts);
    return parts.path === undefined ? base : itemAt(this.resources.database, base, parts.path);
  }

  children(parts: Parts): GraphAnswer {
    return ok({ value: childrenOf(this.resources.database, this.item(parts)).map((one) => this.present(one)) });
  }

  addFolder({ body }: GraphRequest, parts: Parts): GraphAnswer {
    const given = requireObject(body);
    refuseUnknown(given, FOLDER, 'driveItem');
    if (!isObject(given.folder) || typeof given.name !== 'string') throw invalidRequest('name and folder are required');
    const [name = ''] = partsOf(given.name);
    const place = { parent: this.item(parts), name, conflict: readConflict(given[CONFLICT], 'fail') };
    return created(this.present(createFolder(this.resources.database, place, this.resources.clock())));
  }

  put(request: GraphRequest, parts: Parts): GraphAnswer {
    const { database, clock, alterFile } = this.resources;
    if (!(request.body instanceof Uint8Array)) throw invalidRequest('The content is missing');
    const conflict = readConflict(request.query.get(CONFLICT), 'replace');
    const place = parts.path === undefined ? this.placeOfItem(parts, conflict) : this.newPlace(parts, conflict);
    const given = { bytes: alterFile(place.name, request.body), now: clock(), ifMatch: request.header('if-match') };
    const { item, isNew } = putContent(database, place, given);
    return { status: isNew ? 201 : unverified.replacedStatus.value, body: this.present(item) };
  }

  startUpload(request: GraphRequest, parts: Parts): GraphAnswer {
    const given = request.body === undefined || request.body === '' ? {} : requireObject(request.body);
    refuseUnknown(given, SESSION, 'uploadSession');
    const item = isObject(given.item) ? given.item : {};
    refuseUnknown(item, SESSION_ITEM, 'driveItemUploadableProperties');
    const conflict = readConflict(item[CONFLICT], unverified.conflictOfSession.value as Conflict);
    const place = parts.path === undefined ? this.placeOfItem(parts, 'replace') : this.newPlace(parts, conflict);
    const taken = place.conflict === 'replace' && childNamed(this.resources.database, place.parent, place.name);
    if (taken && unverified.openFileRefusesSession.value) requireClosed(this.resources.database, taken);
    const { token, status } = createUpload(this.resources.database, place, this.resources.clock());
    return ok({ uploadUrl: `${hostOf(request)}/upload/${token}`, ...status });
  }

  download(request: GraphRequest, parts: Parts): GraphAnswer {
    const item = this.item(parts);
    if (request.query.has('format') || request.query.has('$format')) {
      throw new GraphFault(406, 'notSupported', 'The local Microsoft 365 has no Office conversion');
    }
    if (item.content === null) throw invalidRequest('A folder has no content');
    return { status: 302, headers: { location: downloadUrl(request, item.content, item.name) } };
  }

  versions(parts: Parts): GraphAnswer {
    const rows = this.resources.database.all(
      'SELECT * FROM graph_drive_versions WHERE item_id = ? ORDER BY version DESC',
      this.item(parts).id,
    );
    const shown = rows.map((row) => ({ id: `${row.version}.0`, lastModifiedDateTime: row.modified, size: row.size }));
    return ok({ value: shown });
  }

  version(request: GraphRequest, parts: Parts): GraphAnswer {
    const item = this.item(parts);
    const row = this.resources.database.first(
      'SELECT content_id FROM graph_drive_versions WHERE item_id = ? AND version = ?',
      ...[item.id, Number.parseInt(parts.version ?? '', 10)],
    );
    if (!row) throw itemNotFound('The version could not be found');
    return { status: 302, headers: { location: downloadUrl(request, String(row.content_id), item.name) } };
  }

  remove(request: GraphRequest, parts: Parts): GraphAnswer {
    const item = this.item(parts);
    const ifMatch = request.header('if-match');
    if (ifMatch !== undefined && ifMatch !== driveETag(item)) {
      throw new GraphFault(412, unverified.preconditionCode.value, "ETag does not match current item's value");
    }
    this.resources.database.transaction(() => removeDriveItem(this.resources.database, item));
    return { status: 204 };
  }

  private newPlace(parts: Parts, conflict: Conflict): NewPlace {
    const way = partsOf(parts.path ?? '');
    const name = way.at(-1) ?? '';
    const folders = { parts: way.slice(0, -1), now: this.resources.clock() };
    return { parent: ensureFolders(this.resources.database, this.base(parts), folders), name, conflict };
  }

  private placeOfItem(parts: Parts, conflict: Conflict): NewPlace {
    const item = this.base(parts);
    if (item.parent === null || item.folder) throw invalidRequest('A folder has no content');
    const parent = requireDriveItem(this.resources.database, item.drive, item.parent);
    return { parent, name: item.name, conflict };
  }
}

/** The addresses of one item: by path from the root, by path from an item, by id, and the root itself; longest first. */
const WAYS = ['root:/{path:rest}:', 'items/{item}:/{path:rest}:', 'items/{item}', 'root'];

/** The site's document library and what is in it. */
export function driveOperations(resources: Resources): Operation[] {
  const drives = new Drives(resources);
  const deeper = WAYS.flatMap((way): Operation[] => {
    const path = `/drives/{drive}/${way}`;
    return [
      { method: 'GET', path: `${path}/children`, work: (_request, parts) => drives.children(parts) },
      { method: 'POST', path: `${path}/children`, work: (request, parts) => drives.addFolder(request, parts) },
      { method: 'GET', path: `${path}/content`, work: (request, parts) => drives.download(request, parts) },
      { method: 'PUT', path: `${path}/content`, work: (request, parts) => drives.put(request, parts) },
      {
        method: 'POST',
        path: `${path}/createUploadSession`,
        work: (request, parts) => drives.startUpload(request, parts),
      },
      { method: 'GET', path: `${path}/versions`, work: (_request, parts) => drives.versions(parts) },
      {
        method: 'GET',
        path: `${path}/versions/{version}/content`,
        work: (request, parts) => drives.version(request, parts),
      },
    ];
  });
  const itself = WAYS.flatMap((way): Operation[] => {
    const path = `/drives/{drive}/${way.replace(/:$/, '')}`;
    return [
      { method: 'GET', path, work: (_request, parts) => ok(drives.present(drives.item(parts))) },
      { method: 'DELETE', path, work: (request, parts) => drives.remove(request, parts) },
    ];
  });
  return [
    ...deeper,
    ...itself,
    {
      method: 'GET',
      path: '/drives/{drive}',
      work: (_request, parts) => {
        drives.base(parts);
        return ok(drives.presentDrive());
      },
    },
  ];
}

/** The libraries of a site; there is one. */
export function siteDriveOperations(resources: Resources): Operation[] {
  const drives = new Drives(resources);
  return [
    { method: 'GET', path: '/sites/{site}/drive', work: () => ok(drives.presentDrive()) },
    { method: 'GET', path: '/sites/{site}/drives', work: () => ok({ value: [drives.presentDrive()] }) },
  ];
}
