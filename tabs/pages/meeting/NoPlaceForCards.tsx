import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useSession } from '../../session';

/** Tells those who run votes, before they open one, that its card reaches nobody, and the way out. */
export function NoPlaceForCards() {
  const { me, t } = useSession();
  if (me.cardsReachSomebody || !me.permissions.includes('runVote')) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t.meeting.noPlaceForCards}</MessageBarTitle>
        {t.meeting.placeForCards}
      </MessageBarBody>
    </MessageBar>
  );
}
