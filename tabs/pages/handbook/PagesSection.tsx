import { Text } from '@fluentui/react-components';
import type { Register } from '../../page/ListLook';
import { useSession } from '../../session';
import { Entries } from './Entries';

/** The handbook's pages in their order. */
export function PagesSection({ rows, selected, onOpen }: Register<'handbookPages'>) {
  const { t } = useSession();
  const entries = rows.map(({ key, title, editions }) => ({
    key,
    title,
    facts: <Text>{t.handbook.editions(editions?.length ?? 0)}</Text>,
  }));
  return <Entries section="pages" heading={t.handbook.pages} entries={entries} selected={selected} onOpen={onOpen} />;
}
