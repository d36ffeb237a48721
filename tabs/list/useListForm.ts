import { useState } from 'react';
import { type ListName, type Lists, lists } from '../../shared/lists';
import type { Changes, Draft, ListDefinition } from '../../shared/schema/defineList';
import type { Problem } from '../../shared/schema/problem';
import { ApiError } from '../ApiError';
import type { ItemOf } from '../api';
import { useSession } from '../session';
import { isVersion, type Typed, type Version } from './draftStore';
import { changesOf, conflictingFields, problemsOf, startValues } from './formValues';
import { useDraft } from './useDraft';
import { useMutate } from './useMutate';

/** My changes against what somebody else saved. */
export interface Conflict {
  fields: readonly string[];
  changes: Readonly<Record<string, unknown>>;
  current: Version;
}

interface Options<N extends ListName> {
  name: N;
  fields: readonly string[];
  /** The record to change; without one a new record is added. */
  item?: ItemOf<N> | undefined;
  /** Values a new record starts from. */
  start?: Typed;
  onSaved: (item: ItemOf<N>) => void;
}

/** The fields in which the changes and what somebody else saved meanwhile cannot both stand; undefined when a call failed for another reason. */
function clashOf(caught: unknown, base: Version, changes: Conflict['changes']): Conflict | undefined {
  if (!(caught instanceof ApiError) || caught.code !== 'conflict' || !isVersion(caught.current)) return undefined;
  const { current } = caught;
  return { fields: conflictingFields({ before: base, changes, current }), changes, current };
}

/** Sends what was written: a new record, or only the fields that were changed. */
function useSave<N extends ListName>(name: N, item: ItemOf<N> | undefined) {
  const { api, t } = useSession();
  const title = lists[name].titleField;
  async function update(changes: Conflict['changes'], base: Version, over = base): Promise<ItemOf<N>> {
    try {
      // The list's own rules have just checked the values; the server checks them again.
      return await api.update(name, over, changes as Changes<Lists[N]>);
    } catch (caught) {
      const clash = clashOf(caught, base, changes);
      // Different fields of the same record: both changes can stand, and nobody needs to choose.
      if (clash?.fields.length === 0) return update(changes, base, clash.current);
      throw caught;
    }
  }
  return useMutate(
    (values: Conflict['changes'], base: Version | null): Promise<ItemOf<N>> =>
      base ? update(values, base) : api.create(name, values as Draft<Lists[N]>),
    (saved) => {
      const text = String((title && Reflect.get(saved, title)) ?? saved.key);
      return item ? t.frame.savedRecord(text) : t.frame.addedRecord(text);
    },
  );
}

/** A form's values, what is wrong with them, and saving with care for what others changed meanwhile. */
export function useListForm<N extends ListName>({ name, fields, item, start = {}, onSaved }: Options<N>) {
  const { me } = useSession();
  const list: ListDefinition = lists[name];
  const values = startValues(list, fields, item ?? start);
  const draft = useDraft({ person: me.key, list: name, item: item ?? null, values });
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const save = useSave(name, item);
  const own = tried ? problemsOf(list, draft.values) : [];
  const problems = [...own, ...refused.filter((one) => !own.some((mine) => mine.field === one.field))];

  const finish = (saved: ItemOf<N> | undefined) => {
    if (!saved) return;
    draft.forget();
    onSaved(saved);
  };
  const send = async (changes: Conflict['changes'], base: Version | null): Promise<void> => {
    const { result, error } = await save.attempt(changes, base);
    const clash = base ? clashOf(error, base, changes) : undefined;
    if (clash) return setConflict(clash);
    setRefused(error?.problems ?? []);
    finish(result);
  };
  return {
    ...draft,
    list,
    problems,
    conflict,
    busy: save.busy,
    error: save.error,
    set: (field: string, value: unknown) => {
      setRefused((old) => old.filter((one) => one.field !== field));
      draft.set(field, value);
    },
    /** False when something must be put right first. */
    submit: async (): Promise<boolean> => {
      setTried(true);
      if (problemsOf(list, draft.values).length > 0) return false;
      const { base } = draft;
      const changes = changesOf(list, base ?? {}, draft.values);
      if (item && Object.keys(changes).length === 0) finish(item);
      else await send(changes, base);
      return true;
    },
    /** Saves over the version that somebody else saved, with the values chosen field by field. */
    resolve: async (chosen: Readonly<Record<string, unknown>>) => {
      if (!conflict) return;
      setConflict(null);
      await send(chosen, conflict.current);
    },
  };
}
