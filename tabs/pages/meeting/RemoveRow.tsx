import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListName } from '../../../shared/lists';
import type { ListDefinition } from '../../../shared/schema/defineList';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { useActWords } from './useActWords';

interface RemoveRowProps {
  list: ListDefinition<ListName>;
  row: { key: string; eTag: string };
  /** What it is called. */
  name: string;
}

/** Takes away a row that was added by mistake, once it has been said what follows. Nothing is deleted: the row is marked, and shown no more. */
export function RemoveRow({ list, row, name }: RemoveRowProps) {
  const { api, t, language } = useSession();
  const words = useActWords();
  const [asking, setAsking] = useState(false);
  const theOne = list.words?.theOne[language] ?? '';
  const remove = useMutate(
    () => api.remove(list.name, row),
    () => t.meeting.sectionRemoved(name),
  );
  const confirm = async () => {
    if (await remove.run()) setAsking(false);
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-label={t.meeting.removeSection(name)}
        onClick={() => setAsking(true)}
      >
        {t.meeting.remove}
      </Button>
      <ConsequenceDialog
        open={asking}
        title={words.removeTitle(theOne)}
        follows={[name, words.removeFollows]}
        action={t.meeting.remove}
        otherwise={t.meeting.notNow}
        busy={remove.busy}
        error={remove.error}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
