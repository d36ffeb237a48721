import { findList, isListName, type ListName, listNames, lists } from '../../../shared/lists';
import type { MinutesFacts } from '../../../shared/minutes/facts/MinutesFacts';
import type { ListDefinition } from '../../../shared/schema/defineList';
import { referenceName } from '../../../shared/schema/rowName';
import { archiveCsv } from '../../documents/archiveCsv';
import type { ArchivePart } from '../../documents/archiveZip';
import type { FileStore, ListStore } from '../../ports';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whether the rows of a list say themselves which meeting they are of, and are for everybody to read. */
function isOfMeetings({ fields: { meeting }, access }: ListDefinition): boolean {
  return meeting?.kind === 'reference' && meeting.list === 'meetings' && access.read === 'everyone';
}

/** Lists whose rows are of a meeting. The minutes' own row says where the archive lies, which is not known before it is there; their facts are a file. */
export const listsOfMeetings: readonly ListName[] = listNames.filter(
  (name) => name !== 'minutes' && isOfMeetings(lists[name]),
);

interface Rows {
  list: ListName;
  rows: readonly { key: string }[];
}

const belongs = (row: object, field: string, keys: ReadonlySet<string>): boolean =>
  keys.has(String(Reflect.get(row, field)));

/** The meeting's own rows, what was voted with every ballot, what was written about the minutes, and the log of all these. */
function rowsOf(store: ListStore, meeting: string): Rows[] {
  const one = new Set([meeting]);
  const where = (list: ListName, field: string, keys: ReadonlySet<string>): Rows => ({
    list,
    rows: store.all(list).filter((row) => belongs(row, field, keys)),
  });
  const keysOf = ({ rows }: Rows): Set<string> => new Set(rows.map(({ key }) => key));
  const own = listsOfMeetings.map((list) => where(list, 'meeting', one));
  const decisions = keysOf(where('decisions', 'meeting', one));
  const alternatives = where('alternatives', 'decision', decisions);
  const votes = where('votes', 'decision', decisions);
  const all: Rows[] = [
    where('meetings', 'key', one),
    ...own,
    alternatives,
    where('consequences', 'alternative', keysOf(alternatives)),
    where('deliverables', 'decision', decisions),
    where('approvals', 'decision', decisions),
    votes,
    where('ballots', 'vote', keysOf(votes)),
    where('minutesComments', 'minutes', one),
    where('minutesCorrections', 'minutes', one),
  ];
  const subjects = new Set(all.flatMap(({ rows }) => rows.map(({ key }) => key)));
  return [...all, where('events', 'subject', subjects)];
}

/** What the archive of a meeting holds: the minutes, what they say as data, every row as JSON and CSV, and its papers. */
export async function archiveParts(
  store: ListStore,
  files: FileStore,
  { meeting, facts, minutes }: { meeting: string; facts: MinutesFacts; minutes: { name: string; bytes: Uint8Array } },
): Promise<ArchivePart[]> {
  const nameOf = (list: string, key: string): string =>
    referenceName(findList(list), isListName(list) ? store.find(list, key) : undefined, key);
  const records = rowsOf(store, meeting).flatMap(({ list, rows }): ArchivePart[] => {
    const ordered = rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    return [
      { path: `records/${list}.json`, bytes: utf8(`${JSON.stringify(ordered, null, 2)}\n`) },
      { path: `records/${list}.csv`, bytes: utf8(archiveCsv(lists[list], ordered, { language: 'sv', nameOf })) },
    ];
  });
  const papers: ArchivePart[] = [];
  for (const { key, driveItem, meeting: of } of store.all('papers')) {
    if (of !== meeting || driveItem === null || !(await files.find(driveItem))) continue;
    papers.push({
      path: `papers/${key.replace(/[^\w.-]+/g, '_')}-${driveItem.split('/').at(-1)}`,
      bytes: await files.read(driveItem),
    });
  }
  return [
    { path: `minutes/${minutes.name}`, bytes: minutes.bytes },
    { path: 'minutes/facts.json', bytes: utf8(`${JSON.stringify(facts, null, 2)}\n`) },
    ...records,
    ...papers,
  ];
}
