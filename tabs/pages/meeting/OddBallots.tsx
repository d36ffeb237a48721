import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { VoteView } from '../../../shared/rules/voteView';
import { formatNames } from '../../../shared/text/format';
import { useSession } from '../../session';

/** Tells those who run the vote what they must know before they rely on the count: ballots changed by hand, and any that the count has missed. */
export function OddBallots({ unreadable, missed }: Pick<VoteView, 'unreadable' | 'missed'>) {
  const { t, language } = useSession();
  const rows = unreadable.map(({ municipality, id }) => t.votes.unreadableRow(municipality, id));
  const names = missed.map(({ name }) => name);
  return (
    <>
      {rows.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t.votes.unreadableTitle(rows.length)}</MessageBarTitle>
            {t.votes.unreadable(formatNames(rows, language))}
          </MessageBarBody>
        </MessageBar>
      )}
      {names.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t.votes.missedTitle}</MessageBarTitle>
            {t.votes.missed(formatNames(names, language))}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
