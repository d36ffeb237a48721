import type { ListName, Lists } from '../shared/lists';
import type { AgendaItem } from '../shared/lists/agendaItems';
import type { Attendance } from '../shared/lists/attendance';
import type { Meeting } from '../shared/lists/meetings';
import type { Role } from '../shared/lists/roles';
import type { Permission } from '../shared/rules/permissions';
import type { StatusReportView } from '../shared/rules/statusReportView';
import type { VoteView } from '../shared/rules/voteView';
import type { BrokenRow } from '../shared/schema/codec';
import type { Changes, Draft, Item } from '../shared/schema/defineList';
import type { SavedTree, TreeToSave } from '../shared/schema/saving';
import type { Language } from '../shared/text/texts';
import { createHttp, type HttpOptions } from './http';

/** One row of a list. */
export type ItemOf<N extends ListName> = Item<Lists[N]>;

/** A list's rows as the person may read them. */
export interface ListContents<N extends ListName> {
  items: readonly ItemOf<N>[];
  broken: readonly BrokenRow[];
  syncedAt: string;
}

/** The signed-in person. */
export interface Me {
  key: string;
  name: string;
  role: Role;
  /** Municipality code, or null for those who speak for none. */
  municipality: string | null;
  municipalityName: string | null;
  permissions: readonly Permission[];
  language?: Language;
}

/** A person's answer to one question of a vote. */
interface BallotAnswer {
  question: string;
  answer: string;
  condition?: string | null;
  comment?: string | null;
}

/** Which row, and the version the change was made from. */
interface Version {
  key: string;
  eTag: string;
}

const part = encodeURIComponent;

/** The app's own API, typed list by list. Every call throws ApiError. */
export function createApi(token: () => Promise<string>, language: Language, send?: HttpOptions['fetch']) {
  const http = createHttp({ token, language, ...(send ? { fetch: send } : {}) });
  const get = <T>(path: string): Promise<T> => http<T>({ path });
  const post = <T>(path: string, body: unknown = {}): Promise<T> => http<T>({ method: 'POST', path, body });
  const decision = (key: string): string => `decisions/${part(key)}`;
  const meeting = (key: string): string => `meetings/${part(key)}`;
  return {
    me: () => get<Me>('me'),
    list: <N extends ListName>(name: N) => get<ListContents<N>>(`lists/${name}`),
    create: async <N extends ListName>(name: N, draft: Draft<Lists[N]>): Promise<ItemOf<N>> =>
      (await post<{ item: ItemOf<N> }>(`lists/${name}/items`, { draft })).item,
    update: async <N extends ListName>(name: N, item: Version, changes: Changes<Lists[N]>): Promise<ItemOf<N>> => {
      const path = `lists/${name}/items/${part(item.key)}`;
      return (await http<{ item: ItemOf<N> }>({ method: 'PATCH', path, body: { changes }, eTag: item.eTag })).item;
    },
    /** Moves a row on by a verb of its states, from the version the person sees. */
    move: async <N extends ListName>(name: N, item: Version, verb: string): Promise<ItemOf<N>> => {
      const path = `lists/${name}/items/${part(item.key)}/moves/${part(verb)}`;
      return (await http<{ item: ItemOf<N> }>({ method: 'POST', path, eTag: item.eTag })).item;
    },
    save: <N extends ListName>(name: N, tree: TreeToSave) => post<SavedTree>(`lists/${name}/save`, tree),

    status: (key: string) => get<StatusReportView>(`statusReports/${part(key)}`),
    statusCard: async (key: string): Promise<unknown> =>
      (await get<{ card: unknown }>(`statusReports/${part(key)}/card?lang=${language}`)).card,

    goTo: async (key: string, agendaItem: AgendaItem['key']) =>
      (await post<{ meeting: Meeting }>(`${meeting(key)}/goto`, { agendaItem })).meeting,
    setPresence: async (key: string, presence: { member: string; present: boolean }) =>
      (await post<{ attendance: Attendance }>(`${meeting(key)}/presence`, presence)).attendance,

    vote: (key: string) => get<VoteView>(`${decision(key)}/vote`),
    openVote: (key: string) => post<VoteView>(`${decision(key)}/open`),
    closeVote: (key: string) => post<VoteView>(`${decision(key)}/close`),
    reopenVote: (key: string, reason: string) => post<VoteView>(`${decision(key)}/reopen`, { reason }),
    setDecision: (key: string, text: string) => post<VoteView>(`${decision(key)}/set`, { text }),
    castVote: (key: string, answers: readonly BallotAnswer[]) =>
      post<VoteView>(`${decision(key)}/ballots`, { answers }),
  };
}

export type Api = ReturnType<typeof createApi>;
