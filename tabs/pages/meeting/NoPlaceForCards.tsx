import { Bar } from '../../Bar';
import { useSession } from '../../session';

/** Tells those who run votes, before they open one, that its card reaches nobody, and the way out. */
export function NoPlaceForCards() {
  const { me, t } = useSession();
  if (me.cardsReachSomebody || !me.permissions.includes('runVote')) return null;
  return (
    <Bar intent="warning" title={t.meeting.noPlaceForCards}>
      {t.meeting.placeForCards}
    </Bar>
  );
}
