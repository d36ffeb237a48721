import { kindOf } from '../../fields';
import { findList, isListName, type ListName, type Lists } from '../../lists';
import type { Wording } from '../../lists/wordings';
import type { Sitting } from '../../rules/servingAt';
import { sittingIn } from '../../rules/sittingIn';
import type { Item } from '../../schema/defineList';
import { referenceName } from '../../schema/rowName';
import type { Said } from '../facts/Said';

/** The lists as they stand, whoever holds them. */
export interface Records {
  all<N extends ListName>(list: N): readonly Item<Lists[N]>[];
}

/** What is gathered from: the lists, and what the record of the meeting says. */
export interface Source {
  records: Records;
  meeting: Item<Lists['meetings']>;
  find<N extends ListName>(list: N, key: string | null): Item<Lists[N]> | undefined;
  /** Words of the app's own with those that the record has at the place. */
  said(place: { list: ListName; row: string; field: string }, own: string): Said;
  /** A field of a row in words, with those of the record. */
  field(list: ListName, row: { key: string }, field: string): Said;
  /** The record's words beside the fields of a row. */
  words(list: ListName, row: string): Record<string, string>;
  /** Who could serve, and when each was there. */
  sitting: Sitting;
  /** Whether a record was entered at all. */
  imported: boolean;
  /** Whether the meeting was held before the app knew of it, and is entered by hand. */
  entered: boolean;
}

const BESIDE = 'words.';
const place = (list: string, row: string): string => `${list}/${row}`;

/** The wordings of a meeting, by the row that they are about. */
function byRow(wordings: readonly Wording[], meeting: string): Map<string, Map<string, Wording>> {
  const rows = new Map<string, Map<string, Wording>>();
  for (const one of wordings) {
    if (one.meeting !== meeting) continue;
    const at = place(one.about, one.row);
    const fields = rows.get(at) ?? new Map<string, Wording>();
    fields.set(one.field, one);
    rows.set(at, fields);
  }
  return rows;
}

/** Prepares to gather the facts of a meeting. */
export function sourceOf(records: Records, meeting: Item<Lists['meetings']>): Source {
  const recorded = byRow(records.all('wordings'), meeting.key);
  const find: Source['find'] = (list, key) =>
    key === null ? undefined : records.all(list).find((row) => row.key === key);
  const said: Source['said'] = ({ list, row, field }, own) => {
    const found = recorded.get(place(list, row))?.get(field);
    return {
      text: own,
      ...(found ? { recorded: found.text } : {}),
      ...(found?.doubts ? { doubts: found.doubts } : {}),
    };
  };
  const nameOf = (list: string, key: string): string =>
    referenceName(findList(list), isListName(list) ? find(list, key) : undefined, key);
  return {
    records,
    meeting,
    find,
    said,
    field(list, row, name) {
      const description = findList(list)?.fields[name];
      const value: unknown = Reflect.get(row, name) ?? null;
      const own =
        description && value !== null ? kindOf(description).text(description, value, { language: 'sv', nameOf }) : '';
      return said({ list, row: row.key, field: name }, own);
    },
    words: (list, row) =>
      Object.fromEntries(
        [...(recorded.get(place(list, row)) ?? [])].flatMap(([field, wording]) =>
          field.startsWith(BESIDE) ? [[field.slice(BESIDE.length), wording.text]] : [],
        ),
      ),
    sitting: sittingIn(meeting, {
      mandates: records.all('mandates'),
      memberships: records.all('memberships'),
      members: records.all('members'),
      agendaItems: records.all('agendaItems'),
      attendance: records.all('attendance'),
      statements: records.all('statements'),
      projects: records.all('projects'),
    }),
    imported: recorded.size > 0,
    entered: meeting.fromRecord === true,
  };
}
