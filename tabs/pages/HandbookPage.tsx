import { PageFrame } from '../list/PageFrame';
import { useSession } from '../session';

/** Handbook. */
export default function HandbookPage() {
  const { t } = useSession();
  return <PageFrame title={t.common.page.handbook}>{null}</PageFrame>;
}
