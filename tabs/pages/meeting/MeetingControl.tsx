import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { leftOverFrom } from '../../../shared/rules/agendaSkeleton';
import { isSet } from '../../../shared/states/decision';
import { isAdjourned, isCalled, isCancelled, isEnded, isPlanned } from '../../../shared/states/meeting';
import { isOpen } from '../../../shared/states/vote';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { useNotesWaiting } from '../../useNotesWaiting';
import { NEXT_STEP } from './places';
import type { Room } from './useRoom';
import { useServingWords } from './useServingWords';

/** What ending leaves undone, in words. */
function useEndConsequences({ meeting, decisions, agenda, voteOf }: Room): string[] {
  const { t } = useSession();
  const isVoted = ({ key }: { key: string }) => isOpen(voteOf(key)?.state);
  const open = decisions.filter(isVoted).length;
  const undecided = decisions.filter((one) => !isSet(one.state) && !isVoted(one)).length;
  const decided = decisions.filter((one) => isSet(one.state)).length;
  const waiting = useNotesWaiting({ meeting: meeting.key });
  const left = leftOverFrom(agenda, decisions).map(({ itemNumber, title }) => `${itemNumber} ${title}`);
  return [
    ...(decided > 0 ? [t.meeting.endDecided(decided)] : []),
    ...(open > 0 ? [t.meeting.endOpenVotes(open)] : []),
    ...(undecided > 0 ? [t.meeting.endDrafts(undecided)] : []),
    ...(left.length > 0 ? [t.meeting.endLeft(left.join(', '))] : []),
    ...(waiting ? [waiting] : []),
    t.meeting.endConsequence,
  ];
}

/** A step of the meeting: its button, what is asked before it, and what is said after it. */
interface Step {
  verb: 'cancel' | 'start' | 'startBeside' | 'adjourn' | 'goOn' | 'end';
  action: string;
  title: string;
  follows: string[];
  done: string;
}

/** The steps that lead on from where the meeting is, the next right one last. */
function useSteps(room: Room): Step[] {
  const { t } = useSession();
  const { meeting, agenda } = room;
  const words = t.meeting;
  const endConsequences = useEndConsequences(room);
  const [first] = agenda;
  const current = agenda.find((item) => item.key === meeting.currentItem);
  const end: Step = {
    verb: 'end',
    action: words.end,
    title: words.endTitle,
    follows: endConsequences,
    done: words.ended,
  };
  if (isPlanned(meeting.state)) {
    const follows = first ? [words.startConsequence(first.title)] : [];
    const cancel: Step = {
      verb: 'cancel',
      action: words.cancelMeeting,
      title: words.cancelTitle,
      follows: [words.cancelConsequence, ...(isCalled(meeting.state) ? [words.cancelTold] : [])],
      done: words.cancelled,
    };
    return [cancel, { verb: 'start', action: words.start, title: words.startTitle, follows, done: words.started }];
  }
  if (isAdjourned(meeting.state)) {
    const follows = current ? [words.goOnConsequence(current.title)] : [];
    return [end, { verb: 'goOn', action: words.goOn, title: words.goOnTitle, follows, done: words.wentOn }];
  }
  const { adjourn: action, adjournTitle: title, adjournConsequence, adjourned: done } = words;
  return [{ verb: 'adjourn', action, title, follows: [adjournConsequence], done }, end];
}

interface MeetingControlProps {
  room: Room;
  /** Its next step is the right one now. */
  primary: boolean;
  /** With the steps that are not. */
  all: boolean;
}

/** Starts, adjourns, goes on with, ends or resumes the meeting, after asking with what will follow. */
export function MeetingControl({ room, primary, all }: MeetingControlProps) {
  const { api, t } = useSession();
  const words = useServingWords();
  const { meeting } = room;
  const steps = useSteps(room);
  const next = primary ? steps.at(-1) : undefined;
  const shown = steps.filter((step) => all || step === next);
  // It may be started without a call, but the call comes first.
  const isRight = (step: Step) => step === next && (step.verb !== 'start' || isCalled(meeting.state));
  const [asking, setAsking] = useState<Step | null>(null);
  const change = useMutate(
    (step: Step) => api.move('meetings', meeting, step.verb),
    () => asking?.done ?? '',
  );
  const confirm = async () => {
    // Refused since another goes on, the same button says that both are to.
    const isBeside = asking?.verb === 'start' && change.error?.code === 'otherMeetingGoesOn';
    const changed = asking && (await change.run(isBeside ? { ...asking, verb: 'startBeside' } : asking));
    if (!changed) return;
    setAsking(null);
    // The button that ended or cancelled the meeting is gone; the page's content takes the focus.
    if (isEnded(changed.state) || isCancelled(changed.state))
      setTimeout(() => document.getElementById('content')?.focus());
  };
  if (asking === null && (isCancelled(meeting.state) || isEnded(meeting.state))) return null;
  return (
    <>
      {shown.map((step) => (
        <Button
          key={step.verb}
          {...(isRight(step) ? NEXT_STEP : {})}
          appearance={isRight(step) ? 'primary' : 'secondary'}
          onClick={() => setAsking(step)}
        >
          {step.action}
        </Button>
      ))}
      <ConsequenceDialog
        open={asking !== null}
        title={asking?.title ?? ''}
        follows={asking?.follows ?? []}
        action={change.error?.code === 'otherMeetingGoesOn' ? words.startBeside : (asking?.action ?? '')}
        otherwise={t.meeting.notNow}
        busy={change.busy}
        error={change.error}
        onConfirm={confirm}
        onClose={() => setAsking(null)}
      />
    </>
  );
}
