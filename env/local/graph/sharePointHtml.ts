import type { Column } from './lists/columns';
import type { List } from './lists/lists';
import type { Site } from './sites/sites';

/** Text as it stands in HTML, also within quotes. */
export const escapeHtml = (value: unknown): string =>
  String(value ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const STYLE = `
  :root { color-scheme: light dark; --line: #e0e0e0; --soft: #f5f5f5; --text: #242424; --quiet: #616161; --back: #fff; --link: #115ea3; --bar: #03787c; --pill: #ebf3fc; }
  @media (prefers-color-scheme: dark) { :root { --line: #525252; --soft: #292929; --text: #fff; --quiet: #adadad; --back: #1f1f1f; --link: #62abf5; --bar: #035b5e; --pill: #0e2f4d; } }
  * { box-sizing: border-box; }
  body { font: 14px/20px "Segoe UI", system-ui, sans-serif; margin: 0; color: var(--text); background: var(--back); display: flex; flex-direction: column; height: 100vh; }
  a { color: var(--link); } a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--text); outline-offset: -2px; }
  header { background: var(--bar); color: #fff; padding: 8px 24px; display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: baseline; }
  header a { color: #fff; padding: 4px 0; } header strong { margin-inline-end: auto; }
  main { flex: 1; min-height: 0; display: flex; flex-direction: column; padding: 16px 24px; overflow: auto; }
  h1 { font-size: 20px; line-height: 28px; margin: 0; overflow-wrap: anywhere; } p { margin: 0 0 12px; max-width: 70ch; color: var(--quiet); }
  nav { margin: 0 0 4px; } .tools { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0 0 12px; } .tools a, nav a { display: inline-block; padding: 4px 0; }
  .scroll { flex: 0 1 auto; min-height: 160px; overflow: auto; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
  table { border-collapse: separate; border-spacing: 0; min-width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: 8px 16px 8px 8px; border-bottom: 1px solid var(--line); font-weight: 400; white-space: nowrap; }
  thead th { position: sticky; top: 0; background: var(--back); font-weight: 600; } thead a { color: inherit; text-decoration: none; } thead a:hover { text-decoration: underline; }
  tbody tr:hover > * { background: var(--soft); } tbody th a { font-weight: 600; }
  .number { text-align: right; font-variant-numeric: tabular-nums; } .quiet { color: var(--quiet); }
  .long { white-space: normal; overflow-wrap: break-word; min-width: 36ch; max-width: 60ch; } .cut { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
  .pill { display: inline-block; padding: 0 8px; border-radius: 10px; background: var(--pill); }
  dl { margin: 0; max-width: 900px; } dl > div { display: grid; grid-template-columns: minmax(120px, 260px) minmax(0, 1fr); gap: 4px 24px; padding: 8px 0; border-bottom: 1px solid var(--line); }
  dt { font-weight: 600; } dt small { display: block; font-weight: 400; color: var(--quiet); overflow-wrap: anywhere; } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  @media (max-width: 600px) { header, main { padding-inline: 12px; } dl > div { grid-template-columns: minmax(0, 1fr); } }
  @media (max-height: 480px) { body { height: auto; } main { overflow: visible; } }`;

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A moment as people read it: "2021-05-20 kl. 10.30". */
export function readableTime(utc: string): string {
  const [day, time = ''] = stockholm.format(new Date(utc)).split(' ');
  return `${day} kl. ${time.replace(':', '.')}`;
}

/** The column's name as SharePoint in Swedish shows it. */
export const columnName = ({ name, displayName }: Column): string => (name === 'Title' ? 'Rubrik' : displayName);

/** A value in HTML; nothing for a value that was never set. */
export function showValue(value: unknown, { facet, settings }: Pick<Column, 'facet' | 'settings'>): string {
  if (value === undefined || value === null || value === '') return '';
  if (value === true) return 'Ja';
  if (value === false) return 'Nej';
  if (Array.isArray(value)) return value.map((one) => `<span class="pill">${escapeHtml(one)}</span>`).join(' ');
  if (facet === 'choice') return `<span class="pill">${escapeHtml(value)}</span>`;
  if (facet !== 'dateTime') return escapeHtml(value);
  return settings.format === 'dateOnly' ? escapeHtml(String(value).slice(0, 10)) : readableTime(String(value));
}

/** A whole page of the site: its bar, a title and the body. */
export function sharePointPage(site: Site, title: string, body: string): string {
  const own = title === site.displayName;
  return (
    `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${escapeHtml(title)}${own ? '' : ` – ${escapeHtml(site.displayName)}`} – SharePoint</title><style>${STYLE}</style></head><body>` +
    `<header><strong>${escapeHtml(site.displayName)}</strong><a href="/sharepoint">Webbplatsens innehåll</a></header><main>${body}</main></body></html>`
  );
}

/** A list as the contents of the site tell of it. */
interface ListLine {
  list: List;
  count: number;
  changed: string;
}

/** The site's contents: every list, with how much it holds and when it last changed. */
export function siteHtml(site: Site, lists: readonly ListLine[], files: number): string {
  const library = `<tr><th scope="row"><a href="/sharepoint/documents">Dokument</a></th><td>Dokumentbibliotek</td><td class="number">${files}</td><td></td></tr>`;
  const rows = lists.map(
    ({ list, count, changed }) =>
      `<tr><th scope="row"><a href="/sharepoint/lists/${list.id}">${escapeHtml(list.displayName)}</a></th>` +
      `<td>${list.hidden ? 'Dold lista' : 'Lista'}</td><td class="number">${count}</td><td>${readableTime(changed)}</td></tr>`,
  );
  return sharePointPage(
    site,
    site.displayName,
    `<h1>Webbplatsens innehåll</h1><p>Allt som appen sparar finns här, som den lokala Graph-servern har det.</p>` +
      `<div class="scroll" tabindex="0" role="region" aria-label="Listor"><table><thead><tr><th scope="col">Namn</th><th scope="col">Typ</th>` +
      `<th scope="col" class="number">Objekt</th><th scope="col">Ändrad</th></tr></thead><tbody>${library}${rows.join('')}</tbody></table></div>`,
  );
}

/** What is not there: a list, a row or a file. */
export function missingHtml(site: Site, what: 'Listan' | 'Objektet' | 'Filen'): string {
  return sharePointPage(
    site,
    `${what} finns inte`,
    `<h1>${what} finns inte</h1><p>Gå till <a href="/sharepoint">webbplatsens innehåll</a> och välj en lista.</p>`,
  );
}
