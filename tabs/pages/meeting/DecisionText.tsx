import { Body1, Button, Caption1, Field, makeStyles, Subtitle1, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { decisions as list } from '../../../shared/lists/decisions';
import type { Proposal } from '../../../shared/rules/proposeDecision';
import type { VoteView } from '../../../shared/rules/voteView';
import { isSet } from '../../../shared/states/decision';
import { isFrozen } from '../../../shared/states/meeting';
import { isCounted } from '../../../shared/states/vote';
import { formatInstant } from '../../../shared/text/format';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useItems, useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { WithCode } from '../../WithCode';
import { SET_DECISION } from './places';
import { ReasonDialog } from './ReasonDialog';
import { turnsCode } from './turnsCode';
import { useServingWords } from './useServingWords';

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

/** What was set by mistake is taken back until the minutes are sent. */
function TakeBack({ view }: { view: VoteView }) {
  const { api, me } = useSession();
  const words = useServingWords();
  const [asking, setAsking] = useState(false);
  const meeting = useItems('meetings').items.find(({ key }) => key === view.decision.meeting);
  if (!me.permissions.includes('runVote') || !meeting || isFrozen(meeting.state)) return null;
  return (
    <div>
      <Button size="small" onClick={() => setAsking(true)}>
        {words.takeBack}
      </Button>
      <ReasonDialog
        open={asking}
        title={words.takeBackTitle}
        follows={[words.takeBackFollows]}
        action={words.takeBack}
        label={words.takeBackReason}
        missing={words.takeBackNeedsReason}
        run={(reason) => api.takeBackDecision(view.decision, { reason })}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}

/** A decision that has been set, word for word, with who set it and when. */
function SetText({ view }: { view: VoteView }) {
  const { t, language } = useSession();
  const styles = useStyles();
  const members = useItems('members').items;
  const { text, setAt, setBy } = view.decision;
  const name = members.find((member) => member.key === setBy)?.name ?? t.common.notGiven;
  const { form, outcome, handCounts } = view.decision;
  const how = [
    form && list.fields.form.options[form][language],
    outcome && outcome !== 'decided' && list.fields.outcome.options[outcome][language],
    ...(handCounts?.options ?? []).map(({ title, number }) => `${title}: ${number}`),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <div className={styles.set}>
      <Caption1 className={styles.quiet}>{t.votes.decided}</Caption1>
      <Subtitle1 as="p" className={styles.text} lang="sv">
        {text}
      </Subtitle1>
      {setAt && <Caption1 className={styles.quiet}>{t.meeting.setBy(formatInstant(setAt, language), name)}</Caption1>}
      {how && <Caption1 className={styles.quiet}>{how}</Caption1>}
      <TakeBack view={view} />
    </div>
  );
}

/** The way back to an open vote. At a meeting that had too few, those who were not there answer afterwards. */
function Reopen({ view, primary }: { view: VoteView; primary: boolean }) {
  const { api, t } = useSession();
  const [asking, setAsking] = useState(false);
  const { quorum, vote, decision } = view;
  const method = quorum.basis === 'present' && !quorum.met ? 'afterMeeting' : (vote?.method ?? 'openToAbsent');
  return (
    <>
      <Button appearance={primary ? 'primary' : 'secondary'} onClick={() => setAsking(true)}>
        {t.votes.reopen}
      </Button>
      <ReasonDialog
        open={asking}
        title={t.meeting.reopenTitle}
        follows={[t.meeting.reopenConsequence]}
        action={t.votes.reopen}
        label={t.votes.reopenReason}
        missing={t.meeting.reopenNeedsReason}
        run={(reason) => api.reopenVote(decision, { reason, method })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

/** Too few took part: nothing to set, and what leads on. */
function NotQuorate({ view, runs }: { view: VoteView; runs: boolean }) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <div className={styles.block}>
      <Body1 className={styles.text}>{t.votes.afterNotQuorate[view.quorum.basis]}</Body1>
      {runs && (
        <div className={styles.actions}>
          <Reopen view={view} primary />
        </div>
      )}
    </div>
  );
}

function SetForm({ view, proposal }: { view: VoteView; proposal: Proposal }) {
  const { api, t } = useSession();
  const styles = useStyles();
  // Null until somebody writes: the proposal may still change when a vote is reopened and closed.
  const [written, setWritten] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const text = written ?? proposal.text;
  const set = useMutate(() => api.setDecision(view.decision, { text: text.trim() }));
  const empty = text.trim() === '';
  const confirm = async () => {
    if (await set.run()) setAsking(false);
  };
  return (
    <div id={SET_DECISION} tabIndex={-1} className={styles.block}>
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
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={empty} onClick={() => setAsking(true)}>
          {t.votes.set}
        </Button>
        <Reopen view={view} primary={false} />
      </div>
      <ConsequenceDialog
        open={asking}
        title={t.meeting.setTitle}
        follows={[t.meeting.setConsequence]}
        action={t.votes.set}
        otherwise={t.meeting.notNow}
        busy={set.busy}
        error={set.error}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        <div className={styles.set}>
          <Body1 as="p" className={styles.text} lang="sv">
            {text.trim()}
          </Body1>
        </div>
      </ConsequenceDialog>
    </div>
  );
}

/** The text of a decision: proposed after the vote, written by the project leader, then set for good. */
export function DecisionText({ view }: { view: VoteView }) {
  const { me, t } = useSession();
  const styles = useStyles();
  if (isSet(view.state)) return <SetText view={view} />;
  if (!isCounted(view.state)) return null;
  const runs = me.permissions.includes('runVote');
  if (view.next) return <WithCode code={turnsCode}>{({ NextTurn }) => <NextTurn view={view} />}</WithCode>;
  if (!view.proposal) return <NotQuorate view={view} runs={runs} />;
  if (runs) return <SetForm key={view.decision.key} view={view} proposal={view.proposal} />;
  return (
    <div className={styles.block}>
      <Caption1 className={styles.quiet}>{t.meeting.proposal}</Caption1>
      <Body1 lang="sv">{view.proposal.text}</Body1>
    </div>
  );
}
