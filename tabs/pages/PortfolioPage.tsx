import { PageFrame } from '../list/PageFrame';
import { useSession } from '../session';

/** Portfolio. */
export default function PortfolioPage() {
  const { t } = useSession();
  return <PageFrame title={t.common.page.portfolio}>{null}</PageFrame>;
}
