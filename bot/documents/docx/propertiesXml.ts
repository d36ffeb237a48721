import type { MinutesDocument } from '../../../shared/minutes/Block';
import { escapeXml, WORD_NAMES, XML } from './wordXml';

/** Without compatibility 15 Word opens the file in compatibility mode. */
export const settingsXml = `${XML}<w:settings ${WORD_NAMES}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="sv-SE"/></w:settings>`;

/** What wrote the file. */
export const appXml = `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Processfabriken</Application></Properties>`;

const CORE_NAMES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** Title, language and the stored moment; never the clock. */
export function coreXml({ title, project, author, state, frozenAt }: MinutesDocument): string {
  const moment = new Date(frozenAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const at = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  const who = escapeXml(author);
  const about = `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(project)}</dc:subject><dc:creator>${who}</dc:creator>`;
  const changed = `<cp:lastModifiedBy>${who}</cp:lastModifiedBy><cp:revision>1</cp:revision>${at('created')}${at('modified')}`;
  return `${XML}<cp:coreProperties ${CORE_NAMES}>${about}${changed}<dc:language>sv-SE</dc:language><cp:contentStatus>${escapeXml(state)}</cp:contentStatus></cp:coreProperties>`;
}
