import type { VoteView } from '../../../shared/rules/voteView';
import { formatNames } from '../../../shared/text/format';
import { Bar } from '../../Bar';
import { useSession } from '../../session';

/** Tells those who run the vote what they must know before they rely on the count: ballots changed by hand, and any that the count has missed. */
export function OddBallots({ unreadable, missed }: Pick<VoteView, 'unreadable' | 'missed'>) {
  const { t, language } = useSession();
  const rows = unreadable.map(({ municipality, id }) => t.votes.unreadableRow(municipality, id));
  const names = missed.map(({ name }) => name);
  return (
    <>
      {rows.length > 0 && (
        <Bar intent="warning" title={t.votes.unreadableTitle(rows.length)}>
          {t.votes.unreadable(formatNames(rows, language))}
        </Bar>
      )}
      {names.length > 0 && (
        <Bar intent="error" title={t.votes.missedTitle}>
          {t.votes.missed(formatNames(names, language))}
        </Bar>
      )}
    </>
  );
}
