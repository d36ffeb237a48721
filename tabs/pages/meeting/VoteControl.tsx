import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import type { VoteView } from '../../../shared/rules/voteView';
import { decisionStates } from '../../../shared/states/decision';
import { waysOn } from '../../../shared/states/defineStates';
import { formatNames } from '../../../shared/text/format';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';

function useConsequences(view: VoteView): { open: string[]; close: string[] } {
  const { t, language } = useSession();
  const { present, progress, quorum, questions, unreadable } = view;
  const names = formatNames(
    progress.missing.map((one) => one.name),
    language,
  );
  return {
    open: [
      t.meeting.openConsequence(progress.entitled),
      t.meeting.openQuestions(questions.length),
      present.met
        ? t.meeting.quorate(present.taking, present.entitled)
        : t.meeting.notQuorate(present.taking, present.entitled, present.needed),
    ],
    close: [
      `${t.votes.progress(progress.voted, progress.entitled)}.`,
      progress.missing.length === 0 ? t.votes.nobodyMissing : `${t.votes.missing(names)}.`,
      quorum.met ? t.votes.quorate(quorum.taking, quorum.entitled) : t.votes.notQuorate(quorum.taking, quorum.entitled),
      ...(unreadable.length === 0 ? [] : [`${t.votes.unreadableTitle(unreadable.length)}.`]),
      t.meeting.closeConsequence,
    ],
  };
}

/** What leads on from here: opening or closing, as the table of states says. */
function useNext(view: VoteView): 'open' | 'close' | undefined {
  const { me } = useSession();
  const { state, questions, progress, quorum } = view;
  const facts = { questions: questions.length, entitled: progress.entitled, quorum };
  const verbs = waysOn(decisionStates, { state, role: me.role, facts }).map(({ verb }) => verb);
  // Closing again is for a process that stopped, and is offered where the vote is shown.
  return state === 'closing' ? undefined : (['open', 'close'] as const).find((verb) => verbs.includes(verb));
}

/** Opens or closes the vote of the item that is shown, after asking with what will follow. */
export function VoteControl({ view }: { view: VoteView }) {
  const { api, t } = useSession();
  const { key } = view.decision;
  const [asking, setAsking] = useState<'open' | 'close' | null>(null);
  const open = useMutate(() => api.openVote(key));
  const close = useMutate(() => api.closeVote(key));
  const consequences = useConsequences(view);
  const run = async (change: typeof open) => {
    if (await change.run()) setAsking(null);
  };
  const end = () => setAsking(null);
  const restoreFocus = useRestoreFocusTarget();
  const next = useNext(view);
  return (
    <>
      {/* One button for both, so that the focus stays when the vote has moved. */}
      {next && (
        <Button {...restoreFocus} appearance="primary" onClick={() => setAsking(next)}>
          {next === 'open' ? t.votes.open : t.votes.close}
        </Button>
      )}
      <ConsequenceDialog
        open={asking === 'open'}
        title={t.meeting.openTitle}
        follows={consequences.open}
        action={t.votes.open}
        otherwise={t.meeting.notNow}
        busy={open.busy}
        error={open.error}
        onConfirm={() => run(open)}
        onClose={end}
      />
      <ConsequenceDialog
        open={asking === 'close'}
        title={t.meeting.closeTitle}
        follows={consequences.close}
        action={t.votes.close}
        otherwise={t.meeting.keepOpen}
        busy={close.busy}
        error={close.error}
        onConfirm={() => run(close)}
        onClose={end}
      />
    </>
  );
}
