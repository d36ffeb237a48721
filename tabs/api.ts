import { type Changed, type Extent, firstItemsIn, itemsIn, MARK, SYNCED_AT } from '../shared/api/changed';
import {
  type AnswerOf,
  addressOf,
  type BodyOf,
  type Endpoint,
  type ParamsOf,
  type QueryOf,
} from '../shared/api/Endpoint';
import { endpoints, listEndpoints } from '../shared/api/endpoints';
import type { ImportOutcome, ImportPlan } from '../shared/exchange/ImportPlan';
import type { ListName, Lists } from '../shared/lists';
import type { BrokenRow } from '../shared/schema/codec';
import type { Changes, Draft, Item } from '../shared/schema/defineList';
import type { TreeToSave } from '../shared/schema/saving';
import { type Answered, createHttp, type HttpOptions } from './http';
import type { Begun } from './readJson';

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

/** Which row, and the version the change was made from. */
interface Version {
  key: string;
  eTag: string;
}

/** A list's rows, or what is new in them. */
type ListAnswer<N extends ListName> = ListContents<N> & { touched?: readonly string[] };

/** The named parts of the path where there are any, then the body where there is one, else the query where there is one. */
type Given<E extends Endpoint> = [
  ...(keyof ParamsOf<E> extends never ? [] : [params: ParamsOf<E>]),
  ...(BodyOf<E> extends undefined ? [] : [body: BodyOf<E>]),
  ...(keyof QueryOf<E> extends never ? [] : [query: QueryOf<E>]),
];

type Calls = {
  readonly [K in keyof typeof endpoints]: (
    ...given: Given<(typeof endpoints)[K]>
  ) => Promise<AnswerOf<(typeof endpoints)[K]>>;
};

/** Told the first rows of many before the rest has come. */
type FirstCome<N extends ListName> = (items: readonly ItemOf<N>[]) => Promise<void>;

interface Asked {
  params?: object | undefined;
  query?: object | undefined;
  body?: unknown;
  file?: Blob | string;
  eTag?: string;
  begun?: Begun | undefined;
}

/** What is sent to an endpoint, in its own shapes. */
interface AskedOf<E extends Endpoint> extends Asked {
  params: ParamsOf<E>;
  query?: QueryOf<E>;
  body?: BodyOf<E>;
}

/** What is brought into a list: a file or pasted rows, and the field of each column where the person has chosen. */
export interface Brought {
  list: ListName;
  file: Blob | string;
  columns: readonly (string | null)[] | undefined;
}

interface RowsAsked<N extends ListName> {
  since?: string;
  firstCome?: FirstCome<N> | undefined;
}

const whereFrom = (header: Answered<unknown>['header']) => ({
  mark: header(MARK) ?? '',
  syncedAt: header(SYNCED_AT) ?? '',
});

interface ApiOptions extends HttpOptions {
  /** Told what a person's act has changed in the lists that the window holds. */
  changed?: (changed: Changed) => void;
}

/** Asks an endpoint. What a person's act changed in the lists that the window holds comes beside the answer, and is told as `tell` says. */
function createAsk({ changed, ...options }: ApiOptions) {
  const { json: send } = createHttp(options);
  return async <A>(endpoint: Endpoint, asked: Asked, tell: (work: () => void) => void): Promise<Answered<A>> => {
    const { params, query, ...rest } = asked;
    const call = { method: endpoint.method, path: addressOf(endpoint, params, query), ...rest };
    const answered = await send<A & { changed?: Changed }>(call);
    const news = answered.body.changed;
    if (news && changed) tell(() => changed(news));
    return answered;
  };
}

type Ask = ReturnType<typeof createAsk>;

/** A dialog that asked for something is shut before the page behind changes, or it would leave the page hidden from screen readers. */
const soon = (work: () => void): void => void setTimeout(work);
/** A row that has been written is there before whoever wrote it goes on to it. */
const atOnce = (work: () => void): void => work();

/** Every list's rows. */
function listCalls(send: Ask) {
  const ask = <E extends Endpoint>(endpoint: E, asked: AskedOf<E>, tell = soon) =>
    send<AnswerOf<E>>(endpoint, asked, tell);
  const of = <N extends ListName>() => listEndpoints<ItemOf<N>, Version>();
  async function rows<N extends ListName>(list: N, extent: Extent, more: RowsAsked<N>): Promise<ListAnswer<N>> {
    const { since, firstCome } = more;
    const query = { ...(extent === 'listed' ? { rows: extent } : {}), ...(since === undefined ? {} : { since }) };
    let first: readonly ItemOf<N>[] | undefined;
    const begun =
      firstCome &&
      ((line: string) => {
        first = firstItemsIn(line);
        return firstCome(first);
      });
    const { body, header } = await ask(of<N>().rows, { params: { list }, query, begun });
    const touched = 'touched' in body ? { touched: body.touched } : {};
    return { items: itemsIn(body, first), broken: body.broken, ...touched, ...whereFrom(header) };
  }
  return {
    list: <N extends ListName>(list: N, extent: Extent = 'whole', firstCome?: FirstCome<N>): Promise<ListContents<N>> =>
      rows(list, extent, { firstCome }),
    /** What has happened to a list since a mark; all of its rows when the server cannot know. */
    since: <N extends ListName>(list: N, extent: Extent, since: string) => rows(list, extent, { since }),
    record: async <N extends ListName>(list: N, key: string) =>
      (await ask(of<N>().record, { params: { list, key } })).body,
    // The state that a new row is in is the app's to say.
    create: async <N extends ListName>(list: N, draft: Omit<Draft<Lists[N]>, 'state'>): Promise<ItemOf<N>> =>
      (await ask(of<N>().create, { params: { list }, body: { draft } }, atOnce)).body.item,
    update: async <N extends ListName>(
      list: N,
      { key, eTag }: Version,
      changes: Changes<Lists[N]>,
    ): Promise<ItemOf<N>> =>
      (await ask(of<N>().update, { params: { list, key }, body: { changes }, eTag }, atOnce)).body.item,
    /** Moves a row on by a verb of its states, from the version the person sees. */
    move: async <N extends ListName>(list: N, { key, eTag }: Version, verb: string): Promise<ItemOf<N>> =>
      (await ask(of<N>().move, { params: { list, key, verb }, eTag })).body.item,
    /** Takes a row away. Nothing is deleted: it is marked, and shown no more. */
    remove: async (list: ListName, { key, eTag }: Version) =>
      (await ask(of().save, { params: { list }, body: { row: { key, eTag, values: {}, removed: true }, parts: {} } }))
        .body,
    save: async (list: ListName, tree: TreeToSave) =>
      (await ask(of().save, { params: { list }, body: tree }, atOnce)).body,
  };
}

/** A call for each endpoint. */
function endpointCalls(ask: Ask): Calls {
  const call =
    (endpoint: Endpoint) =>
    async (...given: object[]): Promise<unknown> => {
      const [params, more] = endpoint.path.includes(':') ? given : [undefined, ...given];
      const sent = endpoint.body ? { body: more } : { query: more };
      return (await ask(endpoint, { params, ...sent }, soon)).body;
    };
  // Object.fromEntries forgets which name has which endpoint; what is given, and answered, is then the endpoint's own.
  return Object.fromEntries(Object.entries(endpoints).map(([name, one]) => [name, call(one)])) as Calls;
}

/** The app's own API: every endpoint by its name, and every list by its own. Every call throws ApiError. */
export function createApi(options: ApiOptions) {
  const ask = createAsk(options);
  const http = createHttp(options);
  return {
    ...endpointCalls(ask),
    ...listCalls(ask),
    /** One list as a file, or all of them. */
    export: (
      { list, format, scope }: { list: ListName | null; format: string; scope: 'own' | 'all' },
      onShare?: (share: number) => void,
    ) => {
      const query = { scope };
      const path = list
        ? addressOf(endpoints.exportList, { list, format }, query)
        : addressOf(endpoints.exportAll, { format }, query);
      return http.file({ method: 'GET', path }, onShare);
    },
    /** What an import would do. */
    preview: async ({ list, file, columns }: Brought): Promise<ImportPlan> => {
      const query = columns ? { columns: JSON.stringify(columns) } : {};
      return (await ask<ImportPlan>(endpoints.previewImport, { params: { list }, query, file }, soon)).body;
    },
    /** Does what a plan says. */
    bringIn: async ({ list, file, columns }: Brought, plan: string): Promise<ImportOutcome> => {
      const query = { plan, ...(columns ? { columns: JSON.stringify(columns) } : {}) };
      return (await ask<ImportOutcome>(endpoints.confirmImport, { params: { list }, query, file }, soon)).body;
    },
    /** A new version of a template, with what is said of it. */
    keepTemplateFile: async (key: string, query: QueryOf<typeof endpoints.keepTemplateFile>, file: Blob) =>
      (
        await ask<AnswerOf<typeof endpoints.keepTemplateFile>>(
          endpoints.keepTemplateFile,
          { params: { key }, query, file },
          atOnce,
        )
      ).body.template,
    /** A version of a template as a file. */
    templateFile: (params: ParamsOf<typeof endpoints.templateFile>) =>
      http.file({ method: 'GET', path: addressOf(endpoints.templateFile, params) }),
    /** The file of a meeting's paper. */
    keepPaper: async ({ key }: { key: string }, name: string, file: Blob) =>
      (
        await ask<AnswerOf<typeof endpoints.keepPaper>>(
          endpoints.keepPaper,
          { params: { key }, query: { name }, file },
          atOnce,
        )
      ).body.paper,
    paperFile: ({ key }: { key: string }) =>
      http.file({ method: 'GET', path: addressOf(endpoints.paperFile, { key }) }),
    /** A picture in the minutes of a meeting. */
    minutesPicture: (key: string, path: string) =>
      http.file({ method: 'GET', path: addressOf(endpoints.minutesPicture, { key }, { path }) }),
    /** A frozen final report as a file. */
    finalFile: (key: string) => http.file({ method: 'GET', path: addressOf(endpoints.finalReportFile, { key }, {}) }),
    /** The minutes of a meeting as a file. */
    file: (params: ParamsOf<typeof endpoints.minutesFile>, query: QueryOf<typeof endpoints.minutesFile>) =>
      http.file({ method: 'GET', path: addressOf(endpoints.minutesFile, params, query) }),
  };
}

export type Api = ReturnType<typeof createApi>;
