import { Button } from '@fluentui/react-components';
import { PROJECT_MANAGEMENT } from '../../../shared/lists/roles';
import { isReviewOverdue } from '../../../shared/rules/fastTrack';
import { hasRole } from '../../../shared/rules/hasRole';
import type { ItemOf } from '../../api';
import { Bar } from '../../Bar';
import { useView } from '../../location';
import { useSession } from '../../session';
import { today } from '../../today';

/** To the project management: how many fast tracks should have been reviewed by now, and the way to them. */
export function ReviewBar({ items }: { items: readonly ItemOf<'initiatives'>[] }) {
  const { me, t } = useSession();
  const [, setView] = useView();
  const day = today();
  const late = hasRole(me, PROJECT_MANAGEMENT) ? items.filter((row) => isReviewOverdue(row, day)).length : 0;
  if (late === 0) return null;
  return (
    <Bar intent="warning" actions={<Button onClick={() => setView({ fast: 'yes' })}>{t.portfolio.showReviews}</Button>}>
      {t.portfolio.reviewsOverdue(late)}
    </Bar>
  );
}
