import { Text } from '@fluentui/react-components';
import type { Register } from '../../page/ListLook';
import { useHandbookWords } from '../../useHandbookWords';
import { Entries } from './Entries';

/** The handbook's pages in their order. */
export function PagesSection({ rows, selected, onOpen }: Register<'handbookPages'>) {
  const words = useHandbookWords();
  const entries = rows.map(({ key, title, editions }) => ({
    key,
    title,
    facts: <Text>{words.editions(editions?.length ?? 0)}</Text>,
  }));
  return <Entries section="pages" heading={words.pages} entries={entries} selected={selected} onOpen={onOpen} />;
}
