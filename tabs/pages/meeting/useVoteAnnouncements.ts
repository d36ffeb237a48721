import { useEffect, useRef, useState } from 'react';
import type { VoteView } from '../../../shared/rules/voteView';
import { useSession } from '../../session';
import { voteAnnouncement } from './voteSentences';

/** Several votes within this time are told as one count. */
const GATHER_MS = 2000;

/** Tells a listener when a vote opens, moves, closes and is decided; gives the count to put in a quiet live region. */
export function useVoteAnnouncements(view: VoteView | undefined): string {
  const { t, announce } = useSession();
  const told = useRef<VoteView | undefined>(undefined);
  const [count, setCount] = useState('');
  useEffect(() => {
    if (!view) return;
    const before = told.current;
    // Another decision, or the first look: nothing has happened to it here.
    if (!before || before.decision.key !== view.decision.key) {
      told.current = view;
      return;
    }
    const sentence = voteAnnouncement(before, view, t);
    if (sentence === null) return;
    if (before.state !== view.state) {
      told.current = view;
      announce(sentence);
      return;
    }
    const timer = setTimeout(() => {
      told.current = view;
      setCount(sentence);
    }, GATHER_MS);
    return () => clearTimeout(timer);
  }, [view, t, announce]);
  return count;
}
