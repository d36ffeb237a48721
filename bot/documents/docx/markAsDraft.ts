import { strFromU8, strToU8 } from 'fflate';
import { zipOf } from '../zipOf';
import { readPackage, type WordPackage } from './readPackage';
import { attribute, XML } from './wordXml';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const NO_RELATIONS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** The kinds of pages that a section may have a head of its own for. */
const PAGES = ['default', 'first', 'even'] as const;

/** A word across the page, behind the text, as Word's own watermarks are made. Its names are declared where it stands. */
const watermark = (word: string): string =>
  `<w:p xmlns:w="${WORD}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:r><w:pict><v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" alt="${word}" coordsize="21600,21600" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e" style="position:absolute;margin-left:0;margin-top:0;width:440pt;height:150pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="silver" stroked="f" o:spt="136"><v:fill opacity=".5"/><v:textpath on="t" fitshape="t" style="font-family:&quot;Calibri&quot;;font-size:1pt" string="${word}"/></v:shape></w:pict></w:r></w:p>`;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Where the relations of a part stand: word/document.xml -> word/_rels/document.xml.rels. */
const relationsOf = (path: string): string => `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

const textOf = ({ files }: WordPackage, path: string): string => {
  const bytes = files[path];
  return bytes ? strFromU8(bytes) : '';
};

/** The heads that the document has already, by path. */
function headsOf(document: WordPackage): string[] {
  const parts = textOf(document, '[Content_Types].xml').match(/<Override\b[^>]*>/g) ?? [];
  return parts
    .filter((part) => part.includes(HEADER_TYPE))
    .flatMap((part) => /\bPartName="\/([^"]+)"/.exec(part)?.[1] ?? [])
    .filter((path) => document.files[path] !== undefined);
}

/** The pages of the first section that have no head: later sections take over what stands in it. */
function pagesWithout(main: string): (typeof PAGES)[number][] {
  const [first = ''] = /<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)/.exec(main) ?? [];
  const heads = first.match(/<w:headerReference\b[^>]*>/g) ?? [];
  return PAGES.filter((page) => !heads.some((head) => head.includes(`w:type="${page}"`)));
}

/** The text with heads for these pages in its first section; one that says nothing of its pages gets the saying. */
function withHeads(main: string, pages: readonly string[]): string {
  const heads = pages
    .map((page) => `<w:headerReference xmlns:r="${OFFICE}" w:type="${page}" r:id="pfDraft"/>`)
    .join('');
  if (heads === '') return main;
  if (/<w:sectPr\b/.test(main))
    return main.replace(
      /<w:sectPr\b([^>]*?)(\/?)>/,
      (_found, own, closed) => `<w:sectPr${own}>${heads}${closed ? '</w:sectPr>' : ''}`,
    );
  return main.replace(/<\/w:body>/, `<w:sectPr>${heads}</w:sectPr></w:body>`);
}

const before = (xml: string, end: RegExp, more: string): string => xml.replace(end, (found) => more + found);

/** Adds a head of its own for the pages that have none. */
function addHead(document: WordPackage, word: string): void {
  const { files, main } = document;
  const text = textOf(document, main);
  const pages = pagesWithout(text);
  if (pages.length === 0) return;
  const path = `${folderOf(main)}pf-draft-header.xml`;
  const relations = relationsOf(main);
  const known = files[relations] ? textOf(document, relations) : NO_RELATIONS;
  const relation = `<Relationship Id="pfDraft" Type="${OFFICE}/header" Target="pf-draft-header.xml"/>`;
  files[path] = strToU8(`${XML}<w:hdr xmlns:w="${WORD}">${watermark(word)}</w:hdr>`);
  files[main] = strToU8(withHeads(text, pages));
  files[relations] = strToU8(
    before(
      known.replace(/<Relationships\b([^>]*)\/>/, '<Relationships$1></Relationships>'),
      /<\/Relationships>/,
      relation,
    ),
  );
  files['[Content_Types].xml'] = strToU8(
    before(
      textOf(document, '[Content_Types].xml'),
      /<\/Types>/,
      `<Override PartName="/${path}" ContentType="${HEADER_TYPE}"/>`,
    ),
  );
}

/** A Word document with a word across each of its pages; nothing else of it is changed. Throws as `readPackage` does. */
export function markAsDraft(bytes: Uint8Array, word: string): Uint8Array {
  const document = readPackage(bytes);
  const mark = watermark(attribute(word));
  for (const path of headsOf(document)) {
    const head = textOf(document, path).replace(/<w:hdr\b([^>]*)\/>/, '<w:hdr$1></w:hdr>');
    document.files[path] = strToU8(before(head, /<\/w:hdr>\s*$/, mark));
  }
  addHead(document, attribute(word));
  return zipOf(document.files);
}
