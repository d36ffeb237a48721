import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Paper } from '../../shared/lists/papers';
import { fetchedCode } from '../fetchedCode';
import { Failure } from '../States';
import { saveFile } from '../saveFile';
import { useSession } from '../session';
import { useMutate } from '../useMutate';
import { WithCodeAhead } from '../WithCodeAhead';
import { usePaperWords } from './usePaperWords';

const uploading = fetchedCode(() => import('./PaperUpload'));

/** Hands a paper's file over, and takes one for it from those who may. */
export function PaperFile({ paper, may }: { paper: Paper; may: boolean }) {
  const { api } = useSession();
  const words = usePaperWords();
  const [asking, setAsking] = useState(false);
  const has = paper.driveItem !== null;
  const fetching = useMutate(
    async () => {
      const found = await api.paperFile(paper);
      saveFile(found);
      return found.name;
    },
    (name) => words.fetched(name),
  );
  return (
    <>
      {has && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.fetch(paper.title)}
          disabledFocusable={fetching.busy}
          onClick={() => void fetching.run()}
        >
          {words.fetchShort}
        </Button>
      )}
      {may && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={has ? words.replace(paper.title) : words.upload(paper.title)}
          onClick={() => setAsking(true)}
        >
          {has ? words.replaceShort : words.uploadShort}
        </Button>
      )}
      {fetching.error && <Failure error={fetching.error} />}
      {may && (
        <WithCodeAhead code={uploading} wanted={asking} ahead>
          {({ PaperUpload }) => <PaperUpload paper={paper} open={asking} onClose={() => setAsking(false)} />}
        </WithCodeAhead>
      )}
    </>
  );
}
