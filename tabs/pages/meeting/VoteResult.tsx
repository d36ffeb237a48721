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
import type { Question, Tally } from '../../../shared/lists/votes';
import { kindOfQuestion } from '../../../shared/questions';
import { quorumSentence, takingPart } from '../../../shared/questions/quorumWords';
import { countLines, resultOf, resultSentence } from '../../../shared/questions/resultWords';
import type { Remark, VoteView } from '../../../shared/rules/voteView';
import { formatInstant, formatNames } from '../../../shared/text/format';
import { useSession } from '../../session';

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
  who: { maxWidth: '70ch' },
  remark: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** How many have answered what. */
export function Numbers({ question, tally }: { question: Question; tally: Tally }) {
  const { t } = useSession();
  const styles = useStyles();
  const result = resultOf(tally, question);
  if (!result) return null;
  const entitled = Math.max(tally.voters.length + tally.missing.length, 1);
  return (
    <dl className={styles.lines}>
      {countLines(question, result, { tally, t }).map((line) => (
        <div key={line.key} className={styles.pair}>
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
  const lines = remarks.flatMap(({ municipality: { code, name }, condition, comment }) => [
    ...(condition ? [{ key: `${code}.condition`, label: t.votes.conditionFrom(name), text: condition }] : []),
    ...(comment ? [{ key: `${code}.comment`, label: t.votes.commentFrom(name), text: comment }] : []),
  ]);
  return (
    <ul className={styles.remarks}>
      {lines.map(({ key, label, text }) => (
        <li key={key}>
          <Text weight="semibold">{label}</Text> <span className={styles.remark}>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Who answered what, folded until somebody asks. */
function Who({ view, question, tally }: { view: VoteView; question: Question; tally: Tally }) {
  const { t, language } = useSession();
  const styles = useStyles();
  const result = resultOf(tally, question);
  const all = [...view.progress.voters, ...view.progress.missing, ...view.progress.aside];
  if (!result?.who) return null;
  const lines = countLines(question, result, { tally, t }).filter(({ who }) => who.length > 0);
  const names = (who: readonly string[]) => all.filter(({ code }) => who.includes(code)).map(({ name }) => name);
  return (
    <details className={styles.who}>
      <summary>{t.meeting.whoAnswered}</summary>
      <ul className={styles.remarks}>
        {lines.map(({ key, label, who }) => (
          <li key={key}>
            <Text weight="semibold">{`${label}:`}</Text> {formatNames(names(who), language)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function OneResult({ view, question, tally }: { view: VoteView; question: Question; tally: Tally }) {
  const { t } = useSession();
  const styles = useStyles();
  const result = resultOf(tally, question);
  if (!result) return null;
  const sentence = resultSentence(question, result, { quorum: tally.quorum, t });
  const single = kindOfQuestion(question).layout === 'stacked';
  return (
    <div className={styles.one}>
      {(!single || question.turn) && (
        <Subtitle2 as="h4" className={styles.heading}>
          {kindOfQuestion(question).subject(question, t)}
        </Subtitle2>
      )}
      {single ? (
        <Subtitle1 as="p" className={styles.heading}>
          {sentence}
        </Subtitle1>
      ) : (
        // That too few took part is said once, above.
        result.outcome !== 'notQuorate' && <Body1>{sentence}</Body1>
      )}
      <Numbers question={question} tally={tally} />
      <Who view={view} question={question} tally={tally} />
      <Remarks remarks={view.remarks.filter((one) => one.question === question.id)} />
    </div>
  );
}

/** The result of a closed vote: a sentence first, numbers second, the gate last and by itself. */
export function VoteResult({ view }: { view: VoteView }) {
  const { t, language } = useSession();
  const styles = useStyles();
  const { tally, questions, vote } = view;
  if (!tally) return null;
  const { quorum } = tally;
  const saysItself = questions.some((one) => kindOfQuestion(one).layout === 'stacked');
  return (
    <div className={styles.result}>
      {!quorum.met && !saysItself && (
        <Subtitle1 as="p" className={styles.heading}>
          {t.votes.outcome.notQuorate(takingPart(quorum, t))}
        </Subtitle1>
      )}
      {questions.map((question) => (
        <OneResult key={question.id} view={view} question={question} tally={tally} />
      ))}
      <Caption1 className={styles.quiet}>
        {quorumSentence(quorum, t)}
        {vote?.closedAt && ` ${t.votes.closedAt(formatInstant(vote.closedAt, language))}.`}
      </Caption1>
    </div>
  );
}
