import { Body1, Caption1, makeStyles, ProgressBar, Spinner, Title2, tokens } from '@fluentui/react-components';
import { kindOfQuestion } from '../../../shared/questions';
import { quorumSentence } from '../../../shared/questions/quorumWords';
import type { VoteView } from '../../../shared/rules/voteView';
import { isClosing } from '../../../shared/states/vote';
import { formatInstant, formatNames } from '../../../shared/text/format';
import { useSession } from '../../session';
import { Numbers } from './VoteResult';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: '8px' },
  count: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { maxWidth: '70ch' },
  counting: { justifyContent: 'flex-start' },
});

/** How far an open vote has come: who has voted, never what. */
export function VoteProgress({ view }: { view: VoteView }) {
  const { t, language } = useSession();
  const styles = useStyles();
  const { voted, entitled, missing, aside } = view.progress;
  const { quorum, vote, tally } = view;
  const named = (all: typeof missing) =>
    formatNames(
      all.map((one) => one.name),
      language,
    );
  return (
    <div className={styles.progress}>
      <Title2 as="p" className={styles.count}>
        {t.votes.progress(voted, entitled)}
      </Title2>
      <ProgressBar
        value={voted}
        max={Math.max(entitled, 1)}
        thickness="large"
        aria-label={t.votes.progress(voted, entitled)}
      />
      {isClosing(view.state) && (
        <Spinner size="tiny" className={styles.counting} labelPosition="after" label={t.meeting.counting} />
      )}
      <Body1 className={styles.text}>
        {missing.length === 0 ? t.votes.nobodyMissing : t.votes.missing(named(missing))}
      </Body1>
      {aside.length > 0 && <Body1 className={styles.text}>{t.votes.aside(named(aside))}</Body1>}
      {/* Where the project's rule lets people see what is voted while it is. */}
      {tally &&
        view.questions.map((question) => (
          <div key={question.id}>
            <Caption1 className={styles.quiet}>{kindOfQuestion(question).subject(question, t)}</Caption1>
            <Numbers question={question} tally={tally} />
          </div>
        ))}
      <Caption1 className={styles.quiet}>
        {quorumSentence(quorum, t)}
        {vote?.openedAt && ` ${t.meeting.openFor(formatInstant(vote.openedAt, language))}.`}
        {vote?.deadline && ` ${t.votes.deadline(formatInstant(vote.deadline, language))}`}
      </Caption1>
    </div>
  );
}
