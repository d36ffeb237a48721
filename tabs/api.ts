import type { GivenBallot } from '../shared/api/ballot';
import {
  type Changed,
  type Extent,
  itemsIn,
  type ListBody,
  type ListNews,
  MARK,
  SYNCED_AT,
} from '../shared/api/changed';
import type { Me } from '../shared/api/me';
import type { GoTo, NotedPresence } from '../shared/api/meeting';
import type { NewRow, OneRow, RowChanges } from '../shared/api/records';
import type { ListName, Lists } from '../shared/lists';
import type { AgendaItem } from '../shared/lists/agendaItems';
import type { Attendance } from '../shared/lists/attendance';
import type { Meeting } from '../shared/lists/meetings';
import type { Vote } from '../shared/lists/votes';
import type { StatusReportView } from '../shared/rules/statusReportView';
import type { VoteView } from '../shared/rules/voteView';
import type { BrokenRow } from '../shared/schema/codec';
import type { Changes, Draft, Item } from '../shared/schema/defineList';
import type { SavedTree, TreeToSave } from '../shared/schema/saving';
import type { Language } from '../shared/text/texts';
import { type Answered, type Call, createHttp, type HttpOptions } from './http';

/** One row of a list. */
export type ItemOf<N extends ListName> = Item<Lists[N]>;

/** A list's rows as the person may read them, and how far they reach. */
export interface ListContents<N extends ListName> {
  items: readonly ItemOf<N>[];
  broken: readonly BrokenRow[];
  mark: string;
  /** UTC, ISO 8601. */
  syncedAt: string;
}

/** A record with the rows that are part of it, by part. */
interface WholeRecord<N extends ListName> {
  item: ItemOf<N>;
  parts: Readonly<Record<string, readonly Version[]>>;
}

/** How a vote is held; what is left out follows the meeting. */
interface OpenVote {
  method: Vote['method'];
  /** UTC, ISO 8601. */
  deadline: string | null;
}

/** Which row, and the version the change was made from. */
interface Version {
  key: string;
  eTag: string;
}

/** A list's rows, or what is new in them. */
type ListAnswer<N extends ListName> = ListContents<N> & { touched?: readonly string[] };

const part = encodeURIComponent;

const rowsPath = (name: ListName, extent: Extent): string =>
  `lists/${name}${extent === 'listed' ? '?rows=listed' : ''}`;

const whereFrom = (header: Answered<unknown>['header']) => ({
  mark: header(MARK) ?? '',
  syncedAt: header(SYNCED_AT) ?? '',
});

interface ApiOptions extends HttpOptions {
  /** Told what a person's act has changed in the lists that the window holds. */
  changed?: (changed: Changed) => void;
}

/** The ways of asking and doing that the calls below are made of. */
function createClient({ changed, ...options }: ApiOptions) {
  const ask = createHttp(options);
  /** Something that a person does. What it changed in the lists that the window holds comes beside the answer. */
  async function act<T>(call: Call, tell: (work: () => void) => void): Promise<T> {
    const { body } = await ask<T & { changed?: Changed }>(call);
    const news = body.changed;
    if (news && changed) tell(() => changed(news));
    return body;
  }
  return {
    ask,
    get: async <T>(path: string): Promise<T> => (await ask<T>({ path })).body,
    /** A row that has been written is there before whoever wrote it goes on to it. */
    write: <T>(call: Call): Promise<T> => act(call, (work) => work()),
    /** A dialog that asked for something is shut before the page behind changes, or it would leave the page hidden from screen readers. */
    post: <T>(path: string, body: unknown = {}, eTag?: string): Promise<T> =>
      act({ method: 'POST', path, body, ...(eTag === undefined ? {} : { eTag }) }, setTimeout),
  };
}

type Client = ReturnType<typeof createClient>;

/** Who is here, and every list's rows. */
function listCalls({ ask, get, write, post }: Client) {
  return {
    me: () => get<Me>('me'),
    list: async <N extends ListName>(name: N, extent: Extent = 'whole'): Promise<ListContents<N>> => {
      const { body, header } = await ask<ListBody<ItemOf<N>>>({ path: rowsPath(name, extent) });
      return { items: itemsIn(body), broken: body.broken, ...whereFrom(header) };
    },
    /** What has happened to a list since a mark; all of its rows when the server cannot know. */
    since: async <N extends ListName>(name: N, extent: Extent, mark: string): Promise<ListAnswer<N>> => {
      const path = `${rowsPath(name, extent)}${extent === 'listed' ? '&' : '?'}since=${part(mark)}`;
      const { body, header } = await ask<ListNews<ItemOf<N>> | ListBody<ItemOf<N>>>({ path });
      const touched = 'touched' in body ? { touched: body.touched } : {};
      return { items: itemsIn(body), broken: body.broken, ...touched, ...whereFrom(header) };
    },
    record: <N extends ListName>(name: N, key: string) => get<WholeRecord<N>>(`lists/${name}/items/${part(key)}`),
    create: async <N extends ListName>(name: N, draft: Draft<Lists[N]>): Promise<ItemOf<N>> =>
      (
        await write<OneRow<ItemOf<N>>>({
          method: 'POST',
          path: `lists/${name}/items`,
          body: { draft } satisfies NewRow,
        })
      ).item,
    update: async <N extends ListName>(name: N, item: Version, changes: Changes<Lists[N]>): Promise<ItemOf<N>> => {
      const path = `lists/${name}/items/${part(item.key)}`;
      const body = { changes } satisfies RowChanges;
      return (await write<OneRow<ItemOf<N>>>({ method: 'PATCH', path, body, eTag: item.eTag })).item;
    },
    /** Moves a row on by a verb of its states, from the version the person sees. */
    move: async <N extends ListName>(name: N, item: Version, verb: string): Promise<ItemOf<N>> => {
      const path = `lists/${name}/items/${part(item.key)}/moves/${part(verb)}`;
      return (await post<OneRow<ItemOf<N>>>(path, {}, item.eTag)).item;
    },
    save: <N extends ListName>(name: N, tree: TreeToSave) =>
      write<SavedTree>({ method: 'POST', path: `lists/${name}/save`, body: tree }),
  };
}

/** Meetings, votes and reports. */
function workCalls({ get, post }: Client, language: Language) {
  const decision = (key: string): string => `decisions/${part(key)}`;
  const meeting = (key: string): string => `meetings/${part(key)}`;
  return {
    status: (key: string) => get<StatusReportView>(`statusReports/${part(key)}`),
    statusCard: async (key: string): Promise<unknown> =>
      (await get<{ card: unknown }>(`statusReports/${part(key)}/card?lang=${language}`)).card,

    goTo: async (key: string, agendaItem: AgendaItem['key']) =>
      (await post<{ meeting: Meeting }>(`${meeting(key)}/goto`, { agendaItem } satisfies GoTo)).meeting,
    setPresence: async (key: string, presence: NotedPresence) =>
      (await post<{ attendance: Attendance }>(`${meeting(key)}/presence`, presence)).attendance,

    vote: (key: string) => get<VoteView>(`${decision(key)}/vote`),
    openVote: (key: string, how: OpenVote) => post<VoteView>(`${decision(key)}/open`, how),
    closeVote: (key: string) => post<VoteView>(`${decision(key)}/close`),
    reopenVote: (key: string, again: { reason: string; method: Vote['method'] }) =>
      post<VoteView>(`${decision(key)}/reopen`, again),
    withdrawVote: (key: string, reason: string) => post<VoteView>(`${decision(key)}/withdraw`, { reason }),
    setDecision: (key: string, text: string) => post<VoteView>(`${decision(key)}/set`, { text }),
    castVote: (ballot: GivenBallot) => post<VoteView>('ballots', ballot),
  };
}

/** The app's own API, typed list by list. Every call throws ApiError. */
export function createApi(options: ApiOptions) {
  const client = createClient(options);
  return { ...listCalls(client), ...workCalls(client, options.language) };
}

export type Api = ReturnType<typeof createApi>;
