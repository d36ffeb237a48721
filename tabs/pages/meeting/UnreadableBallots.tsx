import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { VoteView } from '../../../shared/rules/voteView';
import { formatNames } from '../../../shared/text/format';
import { useSession } from '../../session';

/** Tells those who run the vote which ballots were changed by hand and are not counted, before they rely on the count. */
export function UnreadableBallots({ unreadable }: Pick<VoteView, 'unreadable'>) {
  const { t, language } = useSession();
  if (unreadable.length === 0) return null;
  const rows = unreadable.map(({ municipality, id }) => t.votes.unreadableRow(municipality, id));
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t.votes.unreadableTitle(rows.length)}</MessageBarTitle>
        {t.votes.unreadable(formatNames(rows, language))}
      </MessageBarBody>
    </MessageBar>
  );
}
