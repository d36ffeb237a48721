import type { VoteView } from '../../../shared/rules/voteView';
import { isSet } from '../../../shared/states/decision';
import { isCounted, isOpen } from '../../../shared/states/vote';
import type { Texts } from '../../../shared/text/sv';

type Told = Pick<VoteView, 'state' | 'progress'> & { decision: Pick<VoteView['decision'], 'title' | 'text'> };

/** What to tell somebody who listens, when a vote has moved; null when nothing worth saying happened. */
export function voteAnnouncement(before: Told, after: Told, t: Texts): string | null {
  if (before.state !== after.state) {
    if (isOpen(after.state)) return t.meeting.announceOpened(after.decision.title);
    if (isCounted(after.state)) return t.meeting.announceClosed(after.decision.title);
    if (isSet(after.state)) return t.meeting.announceSet(after.decision.text ?? '');
    return null;
  }
  if (!isOpen(after.state) || before.progress.voted === after.progress.voted) return null;
  return `${t.votes.progress(after.progress.voted, after.progress.entitled)}.`;
}
