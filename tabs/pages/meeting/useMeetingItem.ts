import { useEffect, useReducer, useRef, useState } from 'react';
import type { AgendaItem } from '../../../shared/lists/agendaItems';
import type { VoteView } from '../../../shared/rules/voteView';
import { isSet } from '../../../shared/states/decision';
import type { ApiError } from '../../ApiError';
import { useSession } from '../../session';
import { looking, shownItem } from './agenda';
import { decisionsOf, type Room } from './useRoom';
import { useVote } from './useVote';
import { useVoteAnnouncements } from './useVoteAnnouncements';

/** The item a person sees, whether that is where the meeting is, and its vote. */
export interface MeetingItem {
  shown: AgendaItem | undefined;
  current: AgendaItem | undefined;
  elsewhere: boolean;
  look: (item: AgendaItem) => void;
  follow: () => void;
  vote: { view: VoteView | undefined; error: ApiError | null; refetch: () => void };
  /** A sentence for the quiet live region. */
  said: string;
}

/** A sentence when the meeting moves on while somebody follows it. */
function useItemSaid(current: AgendaItem | undefined): string {
  const { t } = useSession();
  const [said, setSaid] = useState('');
  const before = useRef(current?.key);
  useEffect(() => {
    if (!current || before.current === current.key) return;
    before.current = current.key;
    setSaid(t.meeting.itemNow(`${t.meeting.item(current.itemNumber).toLowerCase()}, ${current.title}`));
  }, [current, t]);
  return said;
}

/** Follows the meeting's current item until the person looks elsewhere; a linked decision opens at its own item. */
export function useMeetingItem(room: Room, linked: string | null): MeetingItem {
  const { meeting, agenda, decisions } = room;
  const [state, dispatch] = useReducer(looking, { chosen: null });
  const linkedItem = decisions.find((one) => one.key === linked)?.agendaItem;
  const currentItem = useRef(meeting.currentItem);
  useEffect(() => {
    const last = currentItem.current;
    currentItem.current = meeting.currentItem;
    if (last && !meeting.currentItem) dispatch({ type: 'ended', last });
    else dispatch({ type: 'came', item: meeting.currentItem });
  }, [meeting.currentItem]);
  useEffect(() => {
    // Once for each link: where the meeting goes afterwards does not bring the person back.
    if (linkedItem) dispatch({ type: 'look', item: linkedItem, current: currentItem.current });
  }, [linkedItem]);
  const shown = shownItem(agenda, meeting, state);
  const current = agenda.find((item) => item.key === meeting.currentItem);
  // What is still to be decided goes before what has been.
  const decisionOf = (item: AgendaItem | undefined) => {
    const own = item ? decisionsOf({ decisions }, item.key) : [];
    return (own.find((one) => one.key === linked) ?? own.find((one) => !isSet(one.state)) ?? own[0])?.key;
  };
  const vote = useVote(decisionOf(shown));
  const meetingVote = useVote(decisionOf(current ?? shown));
  const count = useVoteAnnouncements(meetingVote.view);
  const moved = useItemSaid(current);
  return {
    shown,
    current,
    elsewhere: current !== undefined && shown !== undefined && shown.key !== current.key,
    look: (item) => dispatch({ type: 'look', item: item.key, current: meeting.currentItem }),
    follow: () => dispatch({ type: 'follow' }),
    vote,
    said: [moved, count].filter(Boolean).join(' '),
  };
}
