import { strToU8 } from 'fflate';
import { zipOf } from '../../bot/documents/zipOf';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

interface Made {
  words?: string;
  /** What stands after the words: sections of pages. */
  pages?: string;
  /** A head that the document has already, by the id `head`. */
  head?: string;
}

/** A Word document as small as there can be. */
export function smallDocx({ words = 'Mallens text', pages = '', head }: Made = {}): Uint8Array {
  const parts = [
    `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>`,
    ...(head === undefined ? [] : [`<Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/>`]),
  ];
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${parts.join('')}</Types>`,
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${NAMES}><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p>${pages}</w:body></w:document>`,
    ...(head === undefined
      ? {}
      : {
          'word/header1.xml': `<w:hdr ${NAMES}>${head}</w:hdr>`,
          'word/_rels/document.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="head" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>',
        }),
  };
  return zipOf(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}
