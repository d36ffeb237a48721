import { makeStyles } from '@fluentui/react-components';
import { answerText, kindOfQuestion } from '../../../shared/questions';
import { resultOf, resultSentence } from '../../../shared/questions/resultWords';
import type { VoteView } from '../../../shared/rules/voteView';
import { turns as en } from '../../../shared/text/en/turns';
import { turns as sv } from '../../../shared/text/sv/turns';
import { ownWords } from '../../ownWords';
import { useSession } from '../../session';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', maxWidth: '70ch' },
  text: { margin: 0, maxWidth: '70ch' },
});

/** The words of proposals that are put in turns; they come with it. */
export const useTurnWords = ownWords<typeof sv>({ sv, en });

/** What has been won, and what is put next; nothing before the first turn. */
export function useNextTurn({ turns, next }: Pick<VoteView, 'turns' | 'next'>): string[] {
  const { t } = useSession();
  const own = useTurnWords();
  const last = turns.at(-1);
  if (!next || !last?.winner) return [];
  const [first = '', second = ''] = next.answers.map((answer) => answerText(next, answer, t));
  return [own.becameCounter(answerText(last.question, last.winner, t)), own.next(first, second)];
}

/** Between two turns: what leads on. */
export function NextTurn({ view }: { view: VoteView }) {
  const styles = useStyles();
  return <p className={styles.text}>{useNextTurn(view).join(' ')}</p>;
}

/** What the turns before this one came to. */
export function EarlierTurns({ view: { turns, vote, questions } }: { view: VoteView }) {
  const { t } = useSession();
  const styles = useStyles();
  const now = vote === null ? undefined : questions.find(({ turn }) => turn)?.turn?.number;
  const before = turns.filter(({ question: { turn } }) => turn && turn.number !== now);
  if (before.length === 0) return null;
  return (
    <ul className={styles.list}>
      {before.map(({ question, tally }) => {
        const result = resultOf(tally, question);
        return (
          <li key={question.turn?.number}>
            {kindOfQuestion(question).subject(question, t)}{' '}
            {result && resultSentence(question, result, { quorum: tally.quorum, t })}
          </li>
        );
      })}
    </ul>
  );
}
