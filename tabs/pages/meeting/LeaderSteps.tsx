import { Button } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { VoteView } from '../../../shared/rules/voteView';
import { isEnded, isOngoing, isPlanned, isUnderWay } from '../../../shared/states/meeting';
import { isOpen } from '../../../shared/states/vote';
import { fetchedCode } from '../../fetchedCode';
import { useSession } from '../../session';
import { WithCodeAhead } from '../../WithCodeAhead';
import { neighbour } from './agenda';
import { MeetingControl } from './MeetingControl';
import type { Room } from './useRoom';

/** Fetched with the first item that is voted on. */
const voting = fetchedCode(() => import('./VoteControl'));

interface LeaderStepsProps {
  room: Room;
  /** The vote of the item in view, while something can be done with it. */
  vote: VoteView | undefined;
  /** The vote comes first. */
  votePending: boolean;
  compact: boolean;
}

/** What moves the vote and the meeting on: the next right step, and the others when they are asked for. */
export function LeaderSteps({ room, vote, votePending, compact }: LeaderStepsProps) {
  const { t } = useSession();
  const { meeting, agenda } = room;
  const [all, setAll] = useState(false);
  const ongoing = isOngoing(meeting.state);
  const isLast = !neighbour(agenda, meeting.currentItem, 1);
  const leadsMeeting = !(compact && ongoing);
  // Ending is not the right step while people are voting on the last item.
  const mayEnd = isLast && !votePending && !isOpen(vote?.state);
  const hasMore = isOpen(vote?.state) || ((isPlanned(meeting.state) || isUnderWay(meeting.state)) && leadsMeeting);
  return (
    <>
      {vote && (
        <WithCodeAhead code={voting} wanted ahead={false}>
          {({ VoteControl }) => (
            <VoteControl key={vote.decision.key} view={vote} isAfter={isEnded(meeting.state)} all={all} />
          )}
        </WithCodeAhead>
      )}
      {leadsMeeting && <MeetingControl room={room} primary={!ongoing || mayEnd} all={all} />}
      {hasMore && (
        <Button
          icon={<MoreHorizontalRegular />}
          aria-label={t.meeting.moreSteps}
          title={t.meeting.moreSteps}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        />
      )}
    </>
  );
}
