import type { LibraryFile } from './drives/filesOf';
import { escapeHtml, readableTime, sharePointPage } from './sharePointHtml';
import type { Site } from './sites/sites';

const KILOBYTE = 1024;

const size = (bytes: number): string =>
  bytes < KILOBYTE ? `${bytes} byte` : `${Math.round(bytes / KILOBYTE).toLocaleString('sv-SE')} kB`;

/** A link to a file of the library. */
const fileLink = ({ item }: LibraryFile, text: string): string =>
  `<a href="/sharepoint/files/${encodeURIComponent(item.id)}">${escapeHtml(text)}</a>`;

/** Opens a file as somebody does in Word, which keeps everybody else from writing it, or closes it. */
const inWord = ({ item, path, open }: LibraryFile): string => {
  const what = open ? 'Stäng i Word' : 'Öppna i Word';
  return (
    `<form method="post" action="/sharepoint/files/${encodeURIComponent(item.id)}/${open ? 'close' : 'open'}">` +
    `<button aria-label="${escapeHtml(`${what}: ${path}`)}">${what}</button></form>`
  );
};

/** The files that belong to a row; nothing where it has none. */
export const rowFilesHtml = (files: readonly LibraryFile[]): string =>
  files.length === 0
    ? ''
    : `<div class="tools"><span class="quiet">Filer</span>${files.map((one) => fileLink(one, one.path)).join('')}</div>`;

/** The document library as a list: every file with the folders it lies in. */
export function libraryHtml(site: Site, files: readonly LibraryFile[]): string {
  const rows = files.map(
    (one) =>
      `<tr><th scope="row">${fileLink(one, one.path)}</th><td>${readableTime(one.item.modified)}</td>` +
      `<td class="number">${one.item.version}.0</td><td class="number">${size(one.item.size)}</td><td>${inWord(one)}</td></tr>`,
  );
  return sharePointPage(
    site,
    'Dokument',
    '<h1>Dokument</h1>' +
      (files.length === 0
        ? '<p>Biblioteket är tomt.</p>'
        : `<div class="scroll" tabindex="0" role="region" aria-label="Dokument"><table><thead><tr><th scope="col">Namn</th><th scope="col">Ändrad</th>` +
          `<th scope="col" class="number">Version</th><th scope="col" class="number">Storlek</th><th scope="col">I Word</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`),
  );
}
