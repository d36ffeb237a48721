import {
  Body1,
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { answerText, kindOfQuestion } from '../../../shared/questions';
import type { VoteView } from '../../../shared/rules/voteView';
import { formatInstant } from '../../../shared/text/format';
import { useSession } from '../../session';
import { BallotForm } from './BallotForm';
import { draftFrom, unsavedTexts } from './ballotDraft';

const useStyles = makeStyles({
  own: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '12px',
    padding: '16px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  list: { margin: 0, paddingLeft: '20px' },
  text: { display: 'block', margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start' },
});

type Mine = NonNullable<VoteView['mine']>;

/** Id of the heading of the reader's own vote. */
export const OWN_VOTE = 'own-vote';

/** Takes the reader to the own vote, wherever on the page it is. */
export function goToOwnVote(): void {
  const heading = document.getElementById(OWN_VOTE);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function Answers({ view, mine }: { view: VoteView; mine: Mine }) {
  const { t, language } = useSession();
  const styles = useStyles();
  const own = view.questions.flatMap((question) => {
    const found = mine.answers.find((one) => one.question === question.id);
    if (!found) return [];
    const condition = found.condition ? ` (${found.condition})` : '';
    const text = `${answerText(question, found.answer, t)}${condition}`;
    return [{ question, text, at: found.castAt, comment: found.comment }];
  });
  const [first] = own;
  if (!first) return null;
  if (view.questions.length === 1) {
    return (
      <>
        <Body1>{t.votes.yours(first.text, formatInstant(first.at, language))}</Body1>
        {first.comment && <Body1 className={styles.text}>{`${t.votes.comment}: ${first.comment}`}</Body1>}
      </>
    );
  }
  return (
    <ul className={styles.list}>
      {own.map(({ question, text, at }) => (
        <li key={question.id}>
          <Body1>{`${kindOfQuestion(question).subject(question, t)}: ${text}, ${formatInstant(at, language)}`}</Body1>
        </li>
      ))}
    </ul>
  );
}

/** What a person had written when the vote was closed, so that it can be kept. */
function Unsaved({ texts }: { texts: readonly string[] }) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {t.votes.closedUnsaved}
        {texts.map((text) => (
          <Body1 key={text} as="p" className={styles.text}>
            {text}
          </Body1>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

/** The vote of the reader's municipality: the form, or what was answered and when, with the way to change it. */
export function OwnVote({ view, mine }: { view: VoteView; mine: Mine }) {
  const { me, t } = useSession();
  const styles = useStyles();
  const [changing, setChanging] = useState(false);
  const [draft, setDraft] = useState(() => draftFrom(mine.answers));
  const heading = useRef<HTMLHeadingElement>(null);
  const [moved, setMoved] = useState(0);
  // Swapping form and summary takes away what had the focus; the heading of the new content takes it.
  useEffect(() => {
    if (moved > 0) heading.current?.focus();
  }, [moved]);
  const show = (form: boolean) => {
    setChanging(form);
    if (form) setDraft(draftFrom(mine.answers));
    setMoved((before) => before + 1);
  };
  const answered = mine.answers.length > 0;
  const other = mine.answers.find((one) => one.castBy !== me.name)?.castBy;
  const open = view.state === 'open';
  const asking = open && mine.mayVote && (!answered || changing);
  // Somebody may be writing when the vote is closed.
  const unsaved = open || (answered && !changing) ? [] : unsavedTexts(draft, mine.answers);
  if (!open && !answered && unsaved.length === 0) return null;
  return (
    <section className={styles.own}>
      <h3 id={OWN_VOTE} ref={heading} tabIndex={-1} className={styles.heading}>
        {t.meeting.yourVote(mine.municipality.name)}
      </h3>
      {asking ? (
        <BallotForm
          view={view}
          draft={draft}
          onDraft={setDraft}
          onDone={() => show(false)}
          onCancel={answered ? () => show(false) : undefined}
        />
      ) : (
        <>
          {other ? (
            <Body1>{t.meeting.otherVoted(other, mine.municipality.name)}</Body1>
          ) : (
            <Answers view={view} mine={mine} />
          )}
          {unsaved.length > 0 && <Unsaved texts={unsaved} />}
          {open && mine.mayVote && (
            <Button className={styles.button} onClick={() => show(true)}>
              {t.votes.change}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
