import { strToU8 } from 'fflate';
import type { MinutesDocument } from '../../../shared/minutes/Block';
import { zipOf } from '../zipOf';
import { footerXml, headerXml } from './edgeXml';
import { ListNumbers } from './listXml';
import { Pictures } from './Pictures';
import { pagesXml } from './pagesXml';
import { appXml, coreXml, settingsXml } from './propertiesXml';
import { stylesXml } from './stylesXml';
import { WORD_NAMES, XML } from './wordXml';

/** The media type of a Word file. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Raised with every change of what is written: the same facts then give other bytes, and a stored hash is of the version it was written by. */
export const DOCX_WRITER = 3;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PROPERTY_TYPES: Readonly<Record<string, string>> = {
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
};

type Relation = readonly [id: string, type: string, target: string];

const relationsXml = (all: readonly Relation[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** word/header-wide.xml is a `header`. */
const typeOf = (path: string): string =>
  PROPERTY_TYPES[path] ??
  `${WORD_TYPE}.${path === 'word/document.xml' ? 'document.main' : path.replace(/^word\/|(-\w+)?\.xml$/g, '')}+xml`;

const contentTypesXml = (paths: readonly string[]): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/>${paths.map((path) => `<Override PartName="/${path}" ContentType="${typeOf(path)}"/>`).join('')}</Types>`;

/** Heads and feet, one of each for upright pages and for lying ones. */
const edges = (document: MinutesDocument): { id: string; kind: 'header' | 'footer'; xml: string }[] =>
  [false, true].flatMap((wide) => {
    const form = wide ? 'wide' : 'upright';
    return [
      { id: `header-${form}`, kind: 'header', xml: headerXml(document, wide) } as const,
      { id: `footer-${form}`, kind: 'footer', xml: footerXml(document, wide) } as const,
    ];
  });

const FILE_RELATIONS = relationsXml([
  ['document', `${OFFICE}/officeDocument`, 'word/document.xml'],
  ['core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ['app', `${OFFICE}/extended-properties`, 'docProps/app.xml'],
]);

/**
 * The minutes as a Word file. The same document gives the same bytes, whenever and wherever it is written: nothing here reads clock, locale or
 * environment. Pictures by their paths; one that is not given is shown as missing.
 */
export function writeDocx(document: MinutesDocument, given: ReadonlyMap<string, Uint8Array> = new Map()): Uint8Array {
  const used = { lists: new ListNumbers(), pictures: new Pictures(given) };
  const body = pagesXml(document.blocks, used);
  const around = edges(document);
  const parts: Readonly<Record<string, string>> = {
    'word/document.xml': `${XML}<w:document ${WORD_NAMES}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': stylesXml,
    'word/numbering.xml': used.lists.xml(),
    'word/settings.xml': settingsXml,
    ...Object.fromEntries(around.map(({ id, xml }) => [`word/${id}.xml`, xml])),
    'docProps/core.xml': coreXml(document),
    'docProps/app.xml': appXml,
  };
  const pictures = used.pictures
    .all()
    .map(({ id, type, bytes }) => ({ id: `bild${id}`, path: `media/bild${id}.${type}`, bytes }));
  const relations = relationsXml([
    ...['styles', 'numbering', 'settings'].map((name): Relation => [name, `${OFFICE}/${name}`, `${name}.xml`]),
    ...around.map(({ id, kind }): Relation => [id, `${OFFICE}/${kind}`, `${id}.xml`]),
    ...pictures.map(({ id, path }): Relation => [id, `${OFFICE}/image`, path]),
  ]);
  const texts = {
    '[Content_Types].xml': contentTypesXml(Object.keys(parts)),
    '_rels/.rels': FILE_RELATIONS,
    'word/_rels/document.xml.rels': relations,
    ...parts,
  };
  const files = {
    ...Object.fromEntries(Object.entries(texts).map(([path, xml]) => [path, strToU8(xml)])),
    ...Object.fromEntries(pictures.map(({ path, bytes }) => [`word/${path}`, bytes])),
  };
  return zipOf(files, 4);
}
