import type { MinutesDocument } from '../../../shared/minutes/Block';
import { writerWords } from '../../../shared/text/minutes/writers';
import { INK, textWidth } from './measures';
import { paragraphXml, wordsXml } from './paragraphXml';
import { WORD_NAMES, XML } from './wordXml';

const numberXml = (code: 'PAGE' | 'NUMPAGES'): string =>
  `<w:fldSimple w:instr="${code}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** Words to the left and to the right. LibreOffice 7.4 drops tabs that Word aligns by itself, so an ordinary one stands at the text's width. */
function lineXml(style: 'Header' | 'Footer', wide: boolean, [left, right]: readonly [string, string]): string {
  return paragraphXml(wordsXml(left) + wordsXml('\t') + right, { style, rightTab: textWidth(wide) });
}

/** Above each page: the project, what the record is registered as, its day, and how far it has come. */
export function headerXml({ project, registrationNumber, date, state }: MinutesDocument, wide: boolean): string {
  const registered = registrationNumber ? [`${writerWords.registrationNumber} ${registrationNumber}`] : [];
  const known = [...registered, date].filter(Boolean).map((one) => `${one} · `);
  const right = wordsXml(known.join('')) + wordsXml(state, { strong: true, colour: INK.dark });
  return `${XML}<w:hdr ${WORD_NAMES}>${lineXml('Header', wide, [project, right])}</w:hdr>`;
}

/** Below each page: what the file was written from, and where one is in it. */
export function footerXml({ stamp }: MinutesDocument, wide: boolean): string {
  const before = wordsXml(`${writerWords.page}\u00a0`);
  const right = `${before}${numberXml('PAGE')}${wordsXml(' (')}${numberXml('NUMPAGES')}${wordsXml(')')}`;
  return `${XML}<w:ftr ${WORD_NAMES}>${lineXml('Footer', wide, [stamp, right])}</w:ftr>`;
}
