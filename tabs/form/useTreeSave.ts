import { type ListName, lists } from '../../shared/lists';
import { useSession } from '../session';
import { useMutate } from '../useMutate';
import { saveTree } from './saveTree';
import type { TreeDraft } from './treeDraft';

/** Sends a tree and says what happened, or what is left. */
export function useTreeSave(name: ListName, isNew: boolean) {
  const { api, t } = useSession();
  const title = lists[name].titleField;
  return useMutate(
    (tree: TreeDraft) => saveTree(api, name, tree),
    ({ item, unsaved }) => {
      if (unsaved > 0) return t.frame.partsUnsaved(unsaved);
      const text = title && Reflect.get(Object(item), title);
      if (typeof text !== 'string') return t.frame.saved;
      return isNew ? t.frame.addedRecord(text) : t.frame.savedRecord(text);
    },
  );
}
