import { type ListName, lists } from '../../shared/lists';
import { rowName } from '../../shared/schema/rowName';
import { useSession } from '../session';
import { useMutate } from '../useMutate';
import { saveTree } from './saveTree';
import type { TreeDraft } from './treeDraft';

/** Sends a tree and says what happened, or what is left. */
export function useTreeSave(name: ListName, isNew: boolean) {
  const { api, t, language } = useSession();
  return useMutate(
    (tree: TreeDraft, reason: string) => saveTree(api, name, { tree, reason }),
    ({ item, unsaved }) => {
      if (unsaved > 0) return t.frame.partsUnsaved(unsaved);
      if (!lists[name].titleField) return t.frame.saved;
      const text = rowName(lists[name], Object(item), language);
      return isNew ? t.frame.addedRecord(text) : t.frame.savedRecord(text);
    },
  );
}
