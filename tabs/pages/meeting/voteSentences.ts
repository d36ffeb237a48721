import type { VoteView } from '../../../shared/rules/voteView';
import type { Texts } from '../../../shared/text/sv';

type Told = Pick<VoteView, 'state' | 'progress'> & { decision: Pick<VoteView['decision'], 'title' | 'text'> };

/** What to tell somebody who listens, when a vote has moved; null when nothing worth saying happened. */
export function voteAnnouncement(before: Told, after: Told, t: Texts): string | null {
  if (before.state !== after.state) {
    if (after.state === 'open') return t.meeting.announceOpened(after.decision.title);
    if (after.state === 'closed') return t.meeting.announceClosed(after.decision.title);
    if (after.state === 'set') return t.meeting.announceSet(after.decision.text ?? '');
    return null;
  }
  if (after.state !== 'open' || before.progress.voted === after.progress.voted) return null;
  return `${t.votes.progress(after.progress.voted, after.progress.entitled)}.`;
}
