import { concepts } from '../../shared/lists/concepts';
import { fetchedCode } from '../fetchedCode';
import type { ListLook } from '../page/ListLook';
import { ListPage } from '../page/ListPage';
import { WithCode } from '../WithCode';

const previewCode = fetchedCode(() => import('./wordlist/WordPreviewOf'));

/** What a change would do stands below the words, before it is saved. */
const look: ListLook<'concepts'> = {
  follow: {
    removedWords: (values, form) => (
      <WithCode code={previewCode}>
        {({ WordPreviewOf }) => (
          <WordPreviewOf values={values} onSet={(field, words) => form.set(null, field, words)} />
        )}
      </WithCode>
    ),
  },
};

/** Ordlista: by which subjects and words initiatives are found alike. */
export default function WordListPage() {
  return <ListPage name="concepts" list={concepts} refers={[]} page="wordList" look={look} />;
}
