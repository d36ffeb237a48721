import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Subtitle1,
  Textarea,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { VoteView } from '../../../shared/rules/voteView';
import { formatInstant } from '../../../shared/text/format';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { Failure } from '../../States';
import { useItems, useSession } from '../../session';
import { useMutate } from '../../useMutate';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: '8px' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  set: {
    padding: '12px 16px',
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  text: { margin: 0, maxWidth: '70ch', whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A decision that has been set, word for word, with who set it and when. */
function SetText({ view }: { view: VoteView }) {
  const { t, language } = useSession();
  const styles = useStyles();
  const members = useItems('members').items;
  const { text, setAt, setBy } = view.decision;
  const name = members.find((member) => member.key === setBy)?.name ?? t.common.notGiven;
  return (
    <div className={styles.set}>
      <Caption1 className={styles.quiet}>{t.votes.decided}</Caption1>
      <Subtitle1 as="p" className={styles.text} lang="sv">
        {text}
      </Subtitle1>
      {setAt && <Caption1 className={styles.quiet}>{t.meeting.setBy(formatInstant(setAt, language), name)}</Caption1>}
    </div>
  );
}

interface ReopenProps {
  decision: string;
  open: boolean;
  onClose: () => void;
}

function Reopen({ decision, open, onClose }: ReopenProps) {
  const { api, t } = useSession();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const reopen = useMutate(() => api.reopenVote(decision, reason.trim()));
  const missing = asked && reason.trim() === '';
  const confirm = async () => {
    setAsked(true);
    if (reason.trim() !== '' && (await reopen.run())) onClose();
  };
  return (
    <ConsequenceDialog
      open={open}
      title={t.meeting.reopenTitle}
      follows={[t.meeting.reopenConsequence]}
      action={t.votes.reopen}
      otherwise={t.meeting.notNow}
      busy={reopen.busy}
      error={reopen.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Field
        label={t.votes.reopenReason}
        required
        {...(missing ? { validationMessage: t.meeting.reopenNeedsReason } : {})}
      >
        <Textarea value={reason} maxLength={500} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </ConsequenceDialog>
  );
}

function SetForm({ view }: { view: VoteView }) {
  const { api, t } = useSession();
  const styles = useStyles();
  const proposed = view.proposal?.text ?? '';
  // Null until somebody writes: the proposal may still change when a vote is reopened and closed.
  const [written, setWritten] = useState<string | null>(null);
  const [reopening, setReopening] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  const text = written ?? proposed;
  const set = useMutate(() => api.setDecision(view.decision.key, text.trim()));
  const empty = text.trim() === '';
  return (
    <div className={styles.block}>
      <Field
        label={t.meeting.proposal}
        hint={t.meeting.proposalHint}
        {...(empty ? { validationMessage: t.meeting.decisionNeedsText } : {})}
      >
        <Textarea
          lang="sv"
          value={text}
          maxLength={2000}
          resize="vertical"
          onChange={(_, { value }) => setWritten(value)}
        />
      </Field>
      {set.error && <Failure error={set.error} />}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={set.busy || empty} onClick={() => void set.run()}>
          {t.votes.set}
        </Button>
        <Button {...restoreFocus} onClick={() => setReopening(true)}>
          {t.votes.reopen}
        </Button>
      </div>
      <Reopen decision={view.decision.key} open={reopening} onClose={() => setReopening(false)} />
    </div>
  );
}

/** The text of a decision: proposed after the vote, written by the project leader, then set for good. */
export function DecisionText({ view }: { view: VoteView }) {
  const { me, t } = useSession();
  const styles = useStyles();
  if (view.state === 'set') return <SetText view={view} />;
  if (view.state !== 'closed') return null;
  if (me.permissions.includes('runVote')) return <SetForm key={view.decision.key} view={view} />;
  if (!view.proposal) return null;
  return (
    <div className={styles.block}>
      <Caption1 className={styles.quiet}>{t.meeting.proposal}</Caption1>
      <Body1 lang="sv">{view.proposal.text}</Body1>
    </div>
  );
}
