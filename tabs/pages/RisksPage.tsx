import { PageFrame } from '../list/PageFrame';
import { useSession } from '../session';

/** Risks. */
export default function RisksPage() {
  const { t } = useSession();
  return <PageFrame title={t.common.page.risks}>{null}</PageFrame>;
}
