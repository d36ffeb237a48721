import type { LibraryFile } from './drives/filesOf';
import type { ItemVersion } from './items/itemVersions';
import type { StoredItem } from './items/StoredItem';
import type { Column } from './lists/columns';
import type { List } from './lists/lists';
import { columnName, escapeHtml, readableTime, sharePointPage, showValue } from './sharePointHtml';
import { rowFilesHtml } from './sharePointLibraryHtml';
import type { Site } from './sites/sites';

/** The order that a list is shown in: by a column, or by the order in which its rows were made. */
export interface Order {
  column: string;
  descending: boolean;
}

/** One page of a list. */
interface ListView {
  list: List;
  columns: readonly Column[];
  items: readonly StoredItem[];
  count: number;
  page: number;
  pages: number;
  order: Order;
  /** With the columns that hold nothing, too. */
  all: boolean;
}

const LONG = 40;

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

/** Whether a column's values need several lines; all others are as wide as what they hold. */
const isLong = (column: Column, items: readonly StoredItem[]): boolean =>
  items.some((item) => textOf(item.fields[column.name]).length > LONG);

function address(view: ListView, part: Partial<{ page: number; order: Order; all: boolean }>): string {
  const { page, order, all } = { ...view, page: 1, ...part };
  const query = new URLSearchParams();
  if (order.column !== 'Id') query.set('sort', order.column);
  if (order.descending) query.set('desc', '1');
  if (all) query.set('all', '1');
  if (page > 1) query.set('page', String(page));
  return escapeHtml(`/sharepoint/lists/${view.list.id}?${query}`);
}

function head(view: ListView, of: { column: string; name: string; number?: boolean }): string {
  const { order } = view;
  const { column, name, number } = of;
  const sorted = order.column === column;
  const next = { column, descending: sorted && !order.descending };
  const mark = sorted ? ` <span aria-hidden="true">${order.descending ? '↓' : '↑'}</span>` : '';
  const state = sorted ? ` aria-sort="${order.descending ? 'descending' : 'ascending'}"` : '';
  return `<th scope="col"${number ? ' class="number"' : ''}${state}><a href="${address(view, { order: next })}">${escapeHtml(name)}${mark}</a></th>`;
}

function cell(item: StoredItem, column: Column, long: boolean): string {
  const shown = showValue(item.fields[column.name], column);
  if (column.facet === 'number') return `<td class="number">${shown}</td>`;
  return long ? `<td class="long"><div class="cut">${shown}</div></td>` : `<td>${shown}</td>`;
}

function table(view: ListView, shown: readonly Column[]): string {
  const { list, items } = view;
  const [title, ...rest] = shown;
  const long = new Set(rest.filter((column) => isLong(column, items)));
  const heads = rest.map((one) =>
    head(view, { column: one.name, name: columnName(one), number: one.facet === 'number' }),
  );
  const rows = items.map((item) => {
    const name = textOf(title ? item.fields[title.name] : '') || `Objekt ${item.id}`;
    const cells = rest.map((column) => cell(item, column, long.has(column)));
    return (
      `<tr><th scope="row" class="${name.length > LONG ? 'long' : ''}"><a href="/sharepoint/lists/${list.id}/items/${item.id}">${escapeHtml(name)}</a></th>` +
      `${cells.join('')}<td>${readableTime(item.modified)}</td><td class="number">${item.version}.0</td><td class="number">${item.id}</td></tr>`
    );
  });
  return (
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(list.displayName)}"><table><thead><tr>` +
    `${title ? head(view, { column: title.name, name: columnName(title) }) : '<th scope="col">Objekt</th>'}${heads.join('')}` +
    `${head(view, { column: 'Modified', name: 'Ändrad' })}<th scope="col" class="number">Version</th>${head(view, { column: 'Id', name: 'Id', number: true })}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table></div>`
  );
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** A list as a list: its full column names, columns as wide as what they hold, each row a link to its item. */
export function listHtml(site: Site, view: ListView): string {
  const { list, columns, items, page, pages, all } = view;
  const used = columns.filter(
    (column, index) => index === 0 || items.some((item) => showValue(item.fields[column.name], column) !== ''),
  );
  const empty = columns.length - used.length;
  const toggle =
    empty === 0
      ? ''
      : `<a href="${address(view, { all: !all })}">${all ? 'Dölj tomma kolumner' : `Visa även ${count(empty, 'tom kolumn', 'tomma kolumner')}`}</a>`;
  const steps = [
    page > 1 ? `<a href="${address(view, { page: page - 1 })}">Föregående sida</a>` : '',
    pages > 1 ? `<span class="quiet">Sida ${page} av ${pages}</span>` : '',
    page < pages ? `<a href="${address(view, { page: page + 1 })}">Nästa sida</a>` : '',
  ];
  return sharePointPage(
    site,
    list.displayName,
    `<h1>${escapeHtml(list.displayName)}</h1>${list.description ? `<p>${escapeHtml(list.description)}</p>` : ''}` +
      `<div class="tools"><span class="quiet">${count(view.count, 'objekt', 'objekt')}</span>${toggle}${steps.join('')}</div>` +
      (items.length === 0 ? '<p>Listan är tom.</p>' : table(view, all ? columns : used)),
  );
}

/** An item, or one of its versions. */
export interface ItemView {
  list: List;
  columns: readonly Column[];
  item: StoredItem;
  versions: readonly ItemVersion[];
  /** Those of the document library that its values name. */
  files: readonly LibraryFile[];
}

const itemName = ({ columns, item }: ItemView): string =>
  textOf(columns[0] ? item.fields[columns[0].name] : '') || `Objekt ${item.id}`;

const way = (list: List): string =>
  `<nav aria-label="Var du är"><a href="/sharepoint/lists/${list.id}">${escapeHtml(list.displayName)}</a></nav>`;

/** One item with every column, its full name and its value. */
export function itemHtml(site: Site, view: ItemView): string {
  const { list, columns, item, versions, files } = view;
  const lines = columns.map((column) => {
    const value = showValue(item.fields[column.name], column);
    return `<div><dt>${escapeHtml(columnName(column))} <small>${escapeHtml(column.name)}</small></dt><dd>${value || '<span class="quiet">–</span>'}</dd></div>`;
  });
  const own = `/sharepoint/lists/${list.id}/items/${item.id}`;
  return sharePointPage(
    site,
    itemName(view),
    `${way(list)}<h1>${escapeHtml(itemName(view))}</h1>` +
      `<div class="tools"><span class="quiet">Version ${item.version}.0 · skapad ${readableTime(item.created)} · ändrad ${readableTime(item.modified)}</span>` +
      `<a href="${own}/versions">Versionshistorik (${versions.length})</a></div>${rowFilesHtml(files)}<dl>${lines.join('')}</dl>`,
  );
}

/** What a version changed, against the one before it. */
function changes(view: ItemView, index: number): string {
  const version = view.versions[index];
  const before = view.versions[index + 1];
  const changed = view.columns.filter(
    ({ name }) => textOf(version?.fields[name]) !== textOf(before?.fields[name]) && version,
  );
  return changed
    .map(
      (column) =>
        `<div>${escapeHtml(columnName(column))}: ${showValue(version?.fields[column.name], column) || '–'}</div>`,
    )
    .join('');
}

/** Every version of an item that is kept, newest first, with what each one changed. */
export function versionsHtml(site: Site, view: ItemView): string {
  const { list, item, versions } = view;
  const rows = versions.map(
    ({ version, modified }, index) =>
      `<tr><th scope="row">${version}.0</th><td>${readableTime(modified)}</td><td class="long">${changes(view, index)}</td></tr>`,
  );
  return sharePointPage(
    site,
    `Versionshistorik för ${itemName(view)}`,
    `${way(list)}<h1>Versionshistorik</h1><div class="tools"><a href="/sharepoint/lists/${list.id}/items/${item.id}">${escapeHtml(itemName(view))}</a></div>` +
      `<div class="scroll" tabindex="0" role="region" aria-label="Versioner"><table><thead><tr><th scope="col">Version</th><th scope="col">Ändrad</th>` +
      `<th scope="col">Det som ändrades</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
  );
}
