import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { quorumSentence } from '../../../shared/questions/quorumWords';
import type { VoteView } from '../../../shared/rules/voteView';
import { isSet } from '../../../shared/states/decision';
import { waysOn } from '../../../shared/states/defineStates';
import { isClosing, voteStates } from '../../../shared/states/vote';
import { formatNames } from '../../../shared/text/format';
import { fetchedCode } from '../../fetchedCode';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { WithCodeAhead } from '../../WithCodeAhead';
import { NEXT_STEP } from './places';
import { ReasonDialog } from './ReasonDialog';

const useStyles = makeStyles({
  // On a phone it is among the other steps while it is not the next right one.
  yielding: { '@media (max-width: 480px)': { display: 'none' } },
});
/** How a vote is opened is asked before a vote, and seen in no first view. */
const opening = fetchedCode(() => import('./OpenVoteDialog'));

/** A closing that lasts longer was left by a process that stopped. */
const LEFT_AFTER_MS = 8_000;

/** What leads on from here, as the table of states says. */
function useWays(view: VoteView): readonly string[] {
  const { me } = useSession();
  const { state: now, questions, progress, next } = view;
  if (isSet(now)) return [];
  // The next turn of several is a vote of its own.
  const state = next ? voteStates.first : now;
  const facts = { questions: questions.length, entitled: progress.entitled };
  return waysOn(voteStates, { state, role: me.role, roles: me.roles, facts }).map(({ verb }) => verb);
}

/** Whether the count has taken so long, as seen here, that somebody should finish it. */
function useWasLeft(state: VoteView['state']): boolean {
  const [left, setLeft] = useState(false);
  useEffect(() => {
    setLeft(false);
    if (!isClosing(state)) return;
    const timer = setTimeout(() => setLeft(true), LEFT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state]);
  return left;
}

function CloseDialog({ view, open, onClose }: { view: VoteView; open: boolean; onClose: () => void }) {
  const { api, t, language } = useSession();
  const { progress, quorum, unreadable, decision } = view;
  const close = useMutate(() => api.closeVote(decision));
  const { missing, aside } = progress;
  const named = (all: typeof missing) =>
    formatNames(
      all.map((one) => one.name),
      language,
    );
  return (
    <ConsequenceDialog
      open={open}
      title={t.meeting.closeTitle}
      follows={[
        `${t.votes.progress(progress.voted, progress.entitled)}.`,
        missing.length === 0 ? t.votes.nobodyMissing : `${t.votes.missing(named(missing))}.`,
        ...(aside.length > 0 ? [t.votes.aside(named(aside))] : []),
        quorumSentence(quorum, t),
        ...(unreadable.length === 0 ? [] : [`${t.votes.unreadableTitle(unreadable.length)}.`]),
        close.busy ? t.meeting.counting : t.meeting.closeConsequence,
      ]}
      action={t.votes.close}
      otherwise={t.meeting.keepOpen}
      busy={close.busy}
      error={close.error}
      onConfirm={async () => {
        if (await close.run()) onClose();
      }}
      onClose={onClose}
    />
  );
}

function WithdrawDialog({ view, open, onClose }: { view: VoteView; open: boolean; onClose: () => void }) {
  const { api, t } = useSession();
  return (
    <ReasonDialog
      open={open}
      title={t.meeting.withdrawTitle}
      follows={[t.meeting.withdrawConsequence]}
      action={t.votes.withdraw}
      label={t.votes.withdrawReason}
      missing={t.meeting.withdrawNeedsReason}
      run={(reason) => api.withdrawVote(view.decision, { reason })}
      onClose={onClose}
    />
  );
}

interface VoteControlProps {
  view: VoteView;
  /** The meeting is over. */
  isAfter: boolean;
  /** With the steps that are not the next right one. */
  all: boolean;
}

/** Opens, closes or takes back the vote of the item that is shown, after asking with what will follow. */
export function VoteControl({ view, isAfter, all }: VoteControlProps) {
  const { api, t } = useSession();
  const styles = useStyles();
  const [asking, setAsking] = useState<'open' | 'close' | 'withdraw' | null>(null);
  const finish = useMutate(() => api.closeVote(view.decision));
  const end = () => setAsking(null);
  const ways = useWays(view);
  const wasLeft = useWasLeft(view.state);
  const next = isClosing(view.state) ? undefined : (['open', 'close'] as const).find((verb) => ways.includes(verb));
  // With too few answers, closing leads nowhere yet.
  const primary = next === 'open' || view.quorum.met;
  return (
    <>
      {all && ways.includes('withdraw') && <Button onClick={() => setAsking('withdraw')}>{t.votes.withdraw}</Button>}
      {/* One button for both, so that the focus stays when the vote has moved. */}
      {next && (
        <Button
          className={primary || all ? undefined : styles.yielding}
          {...(primary ? NEXT_STEP : {})}
          appearance={primary ? 'primary' : 'secondary'}
          onClick={() => setAsking(next)}
        >
          {next === 'open' ? t.votes.open : t.votes.close}
        </Button>
      )}
      {wasLeft && ways.includes('close') && (
        <Button appearance="primary" disabledFocusable={finish.busy} onClick={() => void finish.run()}>
          {t.votes.finish}
        </Button>
      )}
      <WithCodeAhead code={opening} wanted={asking === 'open'} ahead={ways.includes('open')}>
        {({ OpenVoteDialog }) => (
          <OpenVoteDialog view={view} isAfter={isAfter} open={asking === 'open'} onClose={end} />
        )}
      </WithCodeAhead>
      <CloseDialog view={view} open={asking === 'close'} onClose={end} />
      <WithdrawDialog view={view} open={asking === 'withdraw'} onClose={end} />
    </>
  );
}
