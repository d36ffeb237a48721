import { Badge, Body1, Button, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { decidingQuestion } from '../../../shared/questions';
import { quorumSentence } from '../../../shared/questions/quorumWords';
import { resultOf } from '../../../shared/questions/resultWords';
import type { VoteView } from '../../../shared/rules/voteView';
import { isSet } from '../../../shared/states/decision';
import { isCounted, isNotOpened, isUnderWay } from '../../../shared/states/vote';
import { sentence } from '../../../shared/text/format';
import { fetchedCode } from '../../fetchedCode';
import { useSession } from '../../session';
import { WithCode } from '../../WithCode';
import { Comparison } from './Comparison';
import { DecideDialog } from './DecideDialog';
import { BasisTools, DecisionBasis } from './DecisionBasis';
import { DecisionText } from './DecisionText';
import { DeliverableTable } from './DeliverableTable';
import { OddBallots } from './OddBallots';
import { OwnVote } from './OwnVote';
import { turnsCode } from './turnsCode';
import { useServingWords } from './useServingWords';
import { VoteProgress } from './VoteProgress';
import { VoteResult } from './VoteResult';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
    padding: '20px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 480px)': { padding: '12px' },
  },
  head: { display: 'flex', flexDirection: 'column', gap: '4px' },
  marks: { display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' },
  question: { margin: 0 },
  text: { margin: 0, maxWidth: '70ch', whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Few meetings decide on an initiative. */
const summaryCode = fetchedCode(() => import('./InitiativeSummary'));

const badgeColor = {
  draft: 'informative',
  open: 'brand',
  closing: 'brand',
  closed: 'informative',
  set: 'success',
} as const;

interface HeadProps {
  view: VoteView;
  id: string;
  /** The item's title says the question already. */
  said: boolean;
}

function Head({ view, id, said }: HeadProps) {
  const { t } = useSession();
  const styles = useStyles();
  const { decision, state } = view;
  return (
    <header className={styles.head}>
      <div className={styles.marks}>
        <Caption1 className={styles.quiet}>{t.meeting.decision}</Caption1>
        <Badge appearance="tint" color={badgeColor[state]}>
          {t.votes.state[state]}
        </Badge>
      </div>
      <Subtitle1 as="h3" id={id} className={said ? 'pf-hidden' : styles.question}>
        {decision.title}
      </Subtitle1>
      {decision.background && (
        <Body1 as="p" className={styles.text}>
          {decision.background}
        </Body1>
      )}
    </header>
  );
}

/** Before the vote: whether those who are here are enough. */
function BeforeVote({ view }: { view: VoteView }) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <Body1 as="p" className={styles.text}>
      {view.withdrawn !== null && `${sentence(t.votes.withdrawn(view.withdrawn))} `}
      {quorumSentence(view.present, t)} {t.votes.notYet}
    </Body1>
  );
}

/** The way past the vote: by acclamation, a count by hand, or by sending the matter on. */
function WithoutVote({ view }: { view: VoteView }) {
  const { me } = useSession();
  const words = useServingWords();
  const [asking, setAsking] = useState(false);
  if (!me.permissions.includes('runVote')) return null;
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{words.decide}</Button>
      {asking && <DecideDialog view={view} onClose={() => setAsking(false)} />}
    </div>
  );
}

interface DecisionCardProps {
  view: VoteView;
  /** Title of the agenda item above the card. */
  itemTitle: string;
  /** Leaves out the material, where there is only room for the vote. */
  compact?: boolean;
}

/** A decision from question to set text: what is asked, what it rests on, how the vote goes and what came of it. */
export function DecisionCard({ view, itemTitle, compact = false }: DecisionCardProps) {
  const styles = useStyles();
  const id = useId();
  const finished = isCounted(view.state) || isSet(view.state);
  const deciding = decidingQuestion(view.questions);
  const winner = (view.tally && deciding && resultOf(view.tally, deciding)?.winner) ?? null;
  return (
    <article className={styles.card} aria-labelledby={id}>
      <Head view={view} id={id} said={view.decision.title === itemTitle} />
      <DecisionBasis view={view} />
      {!compact && view.decision.initiative && (
        <WithCode code={summaryCode}>
          {({ InitiativeSummary }) => <InitiativeSummary initiative={view.decision.initiative ?? ''} />}
        </WithCode>
      )}
      {isSet(view.state) && <DecisionText view={view} />}
      {view.turns.length > 0 && (
        <WithCode code={turnsCode}>{({ EarlierTurns }) => <EarlierTurns view={view} />}</WithCode>
      )}
      {finished && view.tally && <VoteResult view={view} />}
      {isUnderWay(view.state) && <VoteProgress view={view} />}
      <OddBallots unreadable={view.unreadable} missed={view.missed} />
      {view.mine && <OwnVote key={view.decision.key} view={view} mine={view.mine} />}
      {isCounted(view.state) && <DecisionText view={view} />}
      {!compact && view.alternatives.length > 0 && (
        <Comparison
          alternatives={view.alternatives}
          consequences={view.consequences}
          winner={winner}
          recommended={view.decision.recommended}
        />
      )}
      {!compact && view.deliverables.length > 0 && <DeliverableTable deliverables={view.deliverables} />}
      {!compact && isNotOpened(view.state) && <BasisTools view={view} />}
      {isNotOpened(view.state) && <BeforeVote view={view} />}
      {!compact && (isNotOpened(view.state) || isCounted(view.state)) && <WithoutVote view={view} />}
    </article>
  );
}
