import type { StoredItem } from './items/StoredItem';
import type { Column } from './lists/columns';
import type { List } from './lists/lists';
import type { Site } from './sites/sites';

const escapeHtml = (value: unknown): string =>
  String(value ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const STYLE = `
  :root { color-scheme: light dark; --line: #d1d1d1; --soft: #f5f5f5; --text: #242424; --back: #fff; --link: #4f52b2; }
  @media (prefers-color-scheme: dark) { :root { --line: #525252; --soft: #292929; --text: #fff; --back: #1f1f1f; --link: #a5a8f5; } }
  body { font: 15px/1.5 "Segoe UI", system-ui, sans-serif; margin: 0; color: var(--text); background: var(--back); }
  main { padding: 24px; max-width: 1600px; margin: 0 auto; } h1 { font-size: 24px; margin: 0 0 4px; }
  p { margin: 0 0 16px; max-width: 70ch; } a { color: var(--link); }
  .scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
  table { border-collapse: collapse; width: 100%; } caption { text-align: left; padding: 8px 12px; font-weight: 600; }
  th, td { text-align: left; vertical-align: top; padding: 6px 12px; border-top: 1px solid var(--line); min-width: 6ch; max-width: 46ch; overflow-wrap: anywhere; }
  thead th { background: var(--soft); white-space: nowrap; } .number { text-align: right; font-variant-numeric: tabular-nums; }
  .cut { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
  `<title>${escapeHtml(title)} – SharePoint-listor</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

interface ListPage {
  list: List;
  columns: readonly Column[];
  items: readonly StoredItem[];
  count: number;
  more: boolean;
}

function showValue(value: unknown): string {
  if (value === true) return 'Ja';
  if (value === false) return 'Nej';
  return escapeHtml(Array.isArray(value) ? value.join(', ') : value);
}

const rowCells = (item: StoredItem, columns: readonly Column[]): string =>
  columns
    .map(({ name, facet }) => {
      const number = facet === 'number' ? ' class="number"' : '';
      return `<td${number}><div class="cut">${showValue(item.fields[name])}</div></td>`;
    })
    .join('');

function listTable({ list, columns, items }: ListPage): string {
  const heads = columns.map((one) => `<th scope="col">${escapeHtml(one.displayName)}</th>`).join('');
  const rows = items.map(
    (item) => `<tr><th scope="row">${item.id}</th>${rowCells(item, columns)}<td>${item.version}.0</td></tr>`,
  );
  return (
    `<div class="scroll" tabindex="0" role="region" aria-label="Rader i ${escapeHtml(list.displayName)}"><table>` +
    `<thead><tr><th scope="col">Id</th>${heads}<th scope="col">Version</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  );
}

/** The pages that show a site's lists to people. */
export function sharePointHtml(site: Site) {
  const back = '<p><a href="/sharepoint">Alla listor</a></p>';
  return {
    site(lists: readonly { list: List; count: number }[]): string {
      const rows = lists.map(
        ({ list, count }) =>
          `<tr><th scope="row"><a href="/sharepoint/lists/${list.id}">${escapeHtml(list.displayName)}</a></th>` +
          `<td class="number">${count}</td><td>${list.hidden ? 'Dold' : 'Synlig'}</td></tr>`,
      );
      return page(
        site.displayName,
        `<h1>${escapeHtml(site.displayName)}</h1><p>SharePoint-webbplatsens listor, som den lokala Graph-servern har dem. Allt som appen sparar finns här.</p>` +
          `<div class="scroll"><table><thead><tr><th scope="col">Lista</th><th scope="col" class="number">Rader</th><th scope="col">Visas</th></tr></thead>` +
          `<tbody>${rows.join('')}</tbody></table></div>`,
      );
    },
    list(shown: ListPage): string {
      const { list, count, more, items } = shown;
      const last = items.at(-1)?.id ?? 0;
      const next = more ? `<p><a href="?after=${last}">Nästa sida</a></p>` : '';
      const body = count === 0 ? '<p>Inga rader än.</p>' : listTable(shown);
      const title = escapeHtml(list.displayName);
      return page(
        list.displayName,
        `${back}<h1>${title}</h1><p>${count} ${count === 1 ? 'rad' : 'rader'}.</p>${body}${next}`,
      );
    },
    missing: (): string =>
      page('Listan finns inte', `${back}<h1>Listan finns inte</h1><p>Gå tillbaka och välj en lista.</p>`),
  };
}
