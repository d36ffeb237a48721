import { AppError } from '../../shared/AppError';
import { type ListName, type Lists, lists } from '../../shared/lists';
import { memberKey } from '../../shared/lists/members';
import { mayRead, mayWrite, writesOwnMunicipality } from '../../shared/rules/access';
import { lockingDecision } from '../../shared/rules/lockingDecision';
import type { BrokenRow } from '../../shared/schema/codec';
import type { Draft, ListDefinition } from '../../shared/schema/defineList';
import { isKey, parseChanges, parseDraft } from '../../shared/schema/parseDraft';
import type { Problem } from '../../shared/schema/problem';
import type { Actor } from '../access/actor';
import type { Dependencies } from './dependencies';
import { requireItem } from './guards';
import type { ItemOf, ListStore } from './ports';

/** A list's rows as one person may read them. */
export interface ListContents<N extends ListName> {
  items: readonly ItemOf<N>[];
  broken: readonly BrokenRow[];
  /** UTC, ISO 8601. */
  syncedAt: string;
}

/** Which row to change, and the version the change was made from. */
export interface Target {
  key: string;
  eTag: string;
}

const refuse = (problems: readonly Problem[]): never => {
  throw new AppError('invalid', { problems });
};

/** Values that the service gives a new row besides what the person wrote. */
function additions(list: ListName, now: string): Record<string, unknown> {
  if (list === 'initiatives') return { lastConfirmedAt: now };
  if (list === 'statusReports' || list === 'decisions') return { state: 'draft' };
  return list === 'meetings' ? { state: 'planned' } : {};
}

/** A person's key is the identity that signs in; every other row gets one of its own. */
function keyOf(list: ListName, values: Record<string, unknown>, newKey: () => string): string {
  if (list !== 'members') return newKey();
  const key = memberKey(String(values.tenantId), String(values.objectId));
  return isKey(key) ? key : refuse([{ field: 'objectId', code: 'notText' }]);
}

/** A row that names a person goes on naming that person: somebody else is a new row. */
function checkSamePerson(list: ListName, before: object, changes: Record<string, unknown>): void {
  if (list !== 'members') return;
  const moved = ['tenantId', 'objectId'].filter(
    (name) => name in changes && changes[name] !== Reflect.get(before, name),
  );
  if (moved.length > 0) refuse(moved.map((field) => ({ field, code: 'readOnlyField' })));
}

function checkReferences(store: ListStore, list: ListName, values: Record<string, unknown>): void {
  const fields = Object.entries((lists[list] as ListDefinition).fields);
  const missing = fields.filter(([name, field]) => {
    const key = values[name];
    return field.kind === 'reference' && typeof key === 'string' && !store.find(field.list as ListName, key);
  });
  if (missing.length > 0) refuse(missing.map(([field]) => ({ field, code: 'notReference' })));
}

/** A vote that is open must not change under the voters. */
function checkUnlocked(store: ListStore, list: ListName, values: object): void {
  const decision = lockingDecision(list, values, {
    decision: (key) => store.find('decisions', key),
    alternative: (key) => store.find('alternatives', key),
  });
  if (decision) throw new AppError('wrongState', { values: { state: decision.state } });
}

/** Reading and writing rows of any list by the list's own rules. Errors: forbidden, invalid, notFound, conflict, wrongState. */
export function createRecords({ store, log, newKey, clock, chat }: Dependencies) {
  function tellChat(list: ListName, row: object): void {
    // A published report's card is redrawn only when it is published again; a vote's card follows at once.
    if (list === 'decisions' && 'key' in row) chat.subjectChanged('vote', String(row.key));
  }

  return {
    /** The rows a person may read. */
    list<N extends ListName>(actor: Actor, list: N): ListContents<N> {
      if (!mayRead(lists[list], actor)) throw new AppError('forbidden');
      return { items: store.all(list), broken: store.broken(list), syncedAt: store.syncedAt(list).toISOString() };
    },

    /** Adds a row from a person's draft. */
    async create<N extends ListName>(actor: Actor, list: N, input: unknown): Promise<ItemOf<N>> {
      const definition: ListDefinition = lists[list];
      if (!mayWrite(definition, actor)) throw new AppError('forbidden');
      const parsed = parseDraft(definition, input);
      if (!parsed.ok) return refuse(parsed.problems);
      const values = { ...(parsed.value as Record<string, unknown>), ...additions(list, clock().toISOString()) };
      if (writesOwnMunicipality(definition, actor) && values.municipality !== actor.municipality) {
        refuse([{ field: 'municipality', code: 'notOwnMunicipality' }]);
      }
      checkReferences(store, list, values);
      checkUnlocked(store, list, values);
      // The draft has been checked against this very list.
      const item = await store.create(list, values as Draft<Lists[N]>, {
        key: keyOf(list, values, newKey),
        by: actor.key,
      });
      log.record({ actor, action: 'created', list, subject: item.key, detail: { after: values } });
      tellChat(list, item);
      return item;
    },

    /** Changes fields of a row, from the version the person saw. */
    async update<N extends ListName>(actor: Actor, list: N, change: Target & { input: unknown }): Promise<ItemOf<N>> {
      const definition: ListDefinition = lists[list];
      const before = requireItem(store, list, change.key);
      if (!mayWrite(definition, actor, { municipality: Reflect.get(before, 'municipality') }))
        throw new AppError('forbidden');
      const parsed = parseChanges(lists[list], change.input);
      if (!parsed.ok) return refuse(parsed.problems);
      const changes: Record<string, unknown> = parsed.value;
      if (
        writesOwnMunicipality(definition, actor) &&
        (changes.municipality ?? actor.municipality) !== actor.municipality
      ) {
        refuse([{ field: 'municipality', code: 'notOwnMunicipality' }]);
      }
      checkSamePerson(list, before, changes);
      checkReferences(store, list, changes);
      checkUnlocked(store, list, before);
      checkUnlocked(store, list, { ...before, ...changes });
      const confirmed = list === 'initiatives' ? { lastConfirmedAt: clock().toISOString() } : {};
      const { key, eTag } = change;
      const item = await store.update(list, { ...parsed.value, ...confirmed }, { key, eTag, by: actor.key });
      const old = Object.fromEntries(Object.keys(changes).map((name) => [name, Reflect.get(before, name)]));
      log.record({ actor, action: 'changed', list, subject: key, detail: { before: old, after: changes } });
      tellChat(list, item);
      return item;
    },
  };
}

export type Records = ReturnType<typeof createRecords>;
