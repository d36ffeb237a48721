import { Body1, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { answerText, kindOfQuestion } from '../../../shared/questions';
import { ownHeadline, ownNotice } from '../../../shared/questions/ownWords';
import type { OwnVote as Own, OwnBallot, VoteView } from '../../../shared/rules/voteView';
import { isOpen } from '../../../shared/states/vote';
import { formatInstant } from '../../../shared/text/format';
import { Bar } from '../../Bar';
import { fetchedCode } from '../../fetchedCode';
import { useSession } from '../../session';
import { WithCode } from '../../WithCode';
import { type BallotDraft, draftFrom, unsavedTexts } from './ballotDraft';
import { OWN_VOTE } from './places';

/** Fetched when somebody is to vote. */
const ballotForm = fetchedCode(() => import('./BallotForm'));

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

function Answers({ view, ballot }: { view: VoteView; ballot: OwnBallot }) {
  const { t } = useSession();
  const styles = useStyles();
  const own = view.questions.flatMap((question) => {
    const found = ballot.answers.find((one) => one.question === question.id);
    return found ? [{ question, found }] : [];
  });
  if (view.questions.length === 1) {
    const comment = own[0]?.found.comment;
    return comment ? <Body1 className={styles.text}>{`${t.votes.comment}: ${comment}`}</Body1> : null;
  }
  return (
    <ul className={styles.list}>
      {own.map(({ question, found }) => {
        const condition = found.condition ? ` (${found.condition})` : '';
        const subject = kindOfQuestion(question).subject(question, t).replace(/[?]?$/, '');
        return (
          <li key={question.id}>
            <Body1>{`${subject}: ${answerText(question, found.answer, t)}${condition}`}</Body1>
          </li>
        );
      })}
    </ul>
  );
}

/** What stands for the municipality, and when it was answered. */
function Standing({ view, mine, ballot }: { view: VoteView; mine: Own; ballot: OwnBallot }) {
  const { me, t, language } = useSession();
  const isOwn = ballot.castBy === me.name;
  const time = formatInstant(ballot.castAt, language);
  return (
    <>
      <Body1>{ownHeadline(view, mine, { isOwn, time, t })}</Body1>
      {isOwn && <Answers view={view} ballot={ballot} />}
    </>
  );
}

/** What a person had written when the vote was closed, so that it can be kept. */
function Unsaved({ texts }: { texts: readonly string[] }) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <Bar intent="warning">
      {t.votes.closedUnsaved}
      {texts.map((text) => (
        <Body1 key={text} as="p" className={styles.text}>
          {text}
        </Body1>
      ))}
    </Bar>
  );
}

function Notice({ text }: { text: string | null }) {
  return text ? <Bar intent="warning">{text}</Bar> : null;
}

/** A form with what it was begun from: a newer ballot of the municipality is not written over without having been seen. */
interface Begun {
  from: number;
  draft: BallotDraft;
}

const begin = ({ revision, ballot }: Own): Begun => ({ from: revision, draft: draftFrom(ballot?.answers ?? []) });

/** The form's state: begun again whenever it is opened, and while it has not been touched. */
function useBegun(mine: Own) {
  const [begun, setBegun] = useState(() => begin(mine));
  const touched = useRef(false);
  const { revision } = mine;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another revision begins an untouched form anew.
  useEffect(() => {
    if (!touched.current) setBegun(begin(mine));
  }, [revision]);
  return {
    begun,
    again: () => {
      touched.current = false;
      setBegun(begin(mine));
    },
    change: (change: (before: BallotDraft) => BallotDraft) => {
      touched.current = true;
      setBegun(({ from, draft }) => ({ from, draft: change(draft) }));
    },
  };
}

/** The vote of the reader's municipality: the form, or what was answered and when, with the way to change it. */
export function OwnVote({ view, mine }: { view: VoteView; mine: Own }) {
  const { t } = useSession();
  const styles = useStyles();
  const [changing, setChanging] = useState(false);
  const form = useBegun(mine);
  const heading = useRef<HTMLHeadingElement>(null);
  const [moved, setMoved] = useState(0);
  // Swapping form and summary takes away what had the focus; the heading of the new content takes it.
  useEffect(() => {
    if (moved > 0) heading.current?.focus();
  }, [moved]);
  const show = (isForm: boolean) => {
    setChanging(isForm);
    form.again();
    setMoved((before) => before + 1);
  };
  const { ballot } = mine;
  const open = isOpen(view.state);
  const asking = open && mine.mayVote && (!ballot || changing);
  // Somebody may be writing when the vote is closed.
  const unsaved = open || (ballot && !changing) ? [] : unsavedTexts(form.begun.draft, ballot?.answers ?? []);
  const notice = ownNotice(view, mine, t);
  if (!open && !ballot && unsaved.length === 0 && !notice) return null;
  return (
    <section className={styles.own}>
      <h3 id={OWN_VOTE} ref={heading} tabIndex={-1} className={styles.heading}>
        {t.meeting.yourVote(mine.municipality.name)}
      </h3>
      <Notice text={notice} />
      {asking ? (
        <WithCode code={ballotForm}>
          {({ BallotForm }) => (
            <BallotForm
              view={view}
              from={form.begun.from}
              draft={form.begun.draft}
              onDraft={form.change}
              onDone={() => show(false)}
              onCancel={ballot ? () => show(false) : undefined}
            />
          )}
        </WithCode>
      ) : (
        <>
          {ballot && <Standing view={view} mine={mine} ballot={ballot} />}
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
