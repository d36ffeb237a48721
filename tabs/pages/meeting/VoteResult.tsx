import {
  Body1,
  Caption1,
  makeStyles,
  mergeClasses,
  Subtitle1,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Question, Tally } from '../../../shared/lists/decisions';
import { kindOfQuestion } from '../../../shared/questions';
import type { Remark, VoteView } from '../../../shared/rules/voteView';
import { formatInstant } from '../../../shared/text/format';
import { useSession } from '../../session';
import { countLines, resultOf, resultSentence } from './voteSentences';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: '16px' },
  one: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  lines: {
    display: 'grid',
    gridTemplateColumns: 'minmax(96px, max-content) minmax(40px, 240px) max-content',
    gap: '4px 12px',
    alignItems: 'center',
    margin: 0,
  },
  label: { gridColumn: 1 },
  track: { height: '10px', backgroundColor: tokens.colorNeutralBackground4, borderRadius: tokens.borderRadiusSmall },
  bar: {
    height: '10px',
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
  neutral: { backgroundColor: tokens.colorNeutralForeground3 },
  count: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  pair: { display: 'contents' },
  remarks: { margin: 0, paddingLeft: '20px', maxWidth: '70ch' },
  remark: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

function Numbers({ question, tally }: { question: Question; tally: Tally }) {
  const { t } = useSession();
  const styles = useStyles();
  const result = resultOf(tally, question);
  if (!result) return null;
  const entitled = Math.max(tally.voters.length + tally.missing.length, 1);
  return (
    <dl className={styles.lines}>
      {countLines(question, result, t).map((line) => (
        <div key={line.label} className={styles.pair}>
          <dt>
            <Caption1>{line.label}</Caption1>
          </dt>
          <dd aria-hidden className={styles.track} style={{ margin: 0 }}>
            <div
              className={mergeClasses(styles.bar, line.neutral && styles.neutral)}
              style={{ width: `${(line.count / entitled) * 100}%` }}
            />
          </dd>
          <dd className={styles.count}>
            <Caption1>{line.count}</Caption1>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What municipalities wrote beside their answers, for those who must follow it up. */
function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const { t } = useSession();
  const styles = useStyles();
  if (remarks.length === 0) return null;
  const lines = remarks.flatMap(({ municipality, condition, comment }) => [
    ...(condition ? [{ label: t.votes.conditionFrom(municipality.name), text: condition }] : []),
    ...(comment ? [{ label: t.votes.commentFrom(municipality.name), text: comment }] : []),
  ]);
  return (
    <ul className={styles.remarks}>
      {lines.map(({ label, text }) => (
        <li key={label}>
          <Text weight="semibold">{label}</Text> <span className={styles.remark}>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function OneResult({ question, tally, remarks }: { question: Question; tally: Tally; remarks: readonly Remark[] }) {
  const { t } = useSession();
  const styles = useStyles();
  const result = resultOf(tally, question);
  if (!result) return null;
  const sentence = resultSentence(question, result, t);
  const single = kindOfQuestion(question).layout === 'stacked';
  return (
    <div className={styles.one}>
      {!single && (
        <Subtitle2 as="h4" className={styles.heading}>
          {kindOfQuestion(question).subject(question, t)}
        </Subtitle2>
      )}
      {single ? (
        <Subtitle1 as="p" className={styles.heading}>
          {sentence}
        </Subtitle1>
      ) : (
        <Body1>{sentence}</Body1>
      )}
      <Numbers question={question} tally={tally} />
      <Remarks remarks={remarks} />
    </div>
  );
}

/** The result of a closed vote: a sentence first, numbers second, the gate last and by itself. */
export function VoteResult({ view }: { view: VoteView }) {
  const { t, language } = useSession();
  const styles = useStyles();
  const { tally, quorum, decision } = view;
  if (!tally) return null;
  return (
    <div className={styles.result}>
      {view.questions.map((question) => (
        <OneResult
          key={question.id}
          question={question}
          tally={tally}
          remarks={view.remarks.filter((one) => one.question === question.id)}
        />
      ))}
      <Caption1 className={styles.quiet}>
        {quorum.met
          ? t.votes.quorate(quorum.taking, quorum.entitled)
          : t.votes.notQuorate(quorum.taking, quorum.entitled)}
        {decision.closedAt && ` ${t.votes.closedAt(formatInstant(decision.closedAt, language))}.`}
      </Caption1>
    </div>
  );
}
