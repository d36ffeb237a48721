import { Body1, Caption1, makeStyles, Subtitle1, Text, Title1, Title2, tokens } from '@fluentui/react-components';
import type { VoteView } from '../../../shared/rules/voteView';
import { isSet } from '../../../shared/states/decision';
import { isCounted, isNotOpened } from '../../../shared/states/vote';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { DeliverableTable } from './DeliverableTable';
import { ItemContent } from './ItemContent';
import type { MeetingItem } from './useMeetingItem';
import type { Room } from './useRoom';
import { VoteProgress } from './VoteProgress';
import { VoteResult } from './VoteResult';

const useStyles = makeStyles({
  // Read from the other end of a room.
  stage: {
    zoom: 1.35,
    maxWidth: '1100px',
    margin: '0 auto',
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
    minWidth: 0,
    '@media (max-width: 640px)': { zoom: 1, gap: '12px' },
  },
  head: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: { margin: 0 },
  // The name of the item is known; in a small window what is decided has the room.
  name: {
    margin: 0,
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  question: {
    margin: 0,
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, maxWidth: '60ch', whiteSpace: 'pre-line' },
  alternatives: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: '12px',
  },
  alternative: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What can be chosen, side by side, in words only. */
function Choices({ view }: { view: VoteView }) {
  const { t } = useSession();
  const styles = useStyles();
  const alternatives = [...view.alternatives].sort((a, b) => a.number - b.number);
  return (
    <>
      {alternatives.length > 0 && (
        <ul className={styles.alternatives}>
          {alternatives.map((one) => (
            <li key={one.key} className={styles.alternative}>
              <Text weight="semibold">{t.meeting.alternative(one.number)}</Text>
              <Body1>{one.title}</Body1>
            </li>
          ))}
        </ul>
      )}
      {view.deliverables.length > 0 && <DeliverableTable deliverables={view.deliverables} />}
    </>
  );
}

/** What is decided now: the question, unless the item is called so, with how far the vote has come, or what came of it. */
function Decided({ view, itemTitle }: { view: VoteView; itemTitle: string }) {
  const styles = useStyles();
  const finished = isCounted(view.state) || isSet(view.state);
  return (
    <>
      <Title2 as="h2" className={view.decision.title === itemTitle ? 'pf-hidden' : styles.question}>
        {view.decision.title}
      </Title2>
      {view.decision.text && (
        <Subtitle1 as="p" className={styles.text}>
          {view.decision.text}
        </Subtitle1>
      )}
      {finished ? <VoteResult view={view} /> : !isNotOpened(view.state) && <VoteProgress view={view} />}
      {!finished && <Choices view={view} />}
    </>
  );
}

/** The meeting's stage: where the meeting is and what is decided now, nothing else, and the same for everybody. */
export function StageView({ room, item }: { room: Room; item: MeetingItem }) {
  const { t } = useSession();
  const styles = useStyles();
  const { vote } = item;
  const shown = item.current ?? item.shown;
  if (!shown) return <Caption1>{t.meeting.noAgenda}</Caption1>;
  const presenter = room.member(shown.presenter)?.name ?? shown.presenterName;
  const asks = room.decisions.some((one) => one.agendaItem === shown.key);
  return (
    <div className={styles.stage}>
      <header className={styles.head}>
        <Caption1 className={styles.quiet}>
          {[t.meeting.item(shown.itemNumber), presenter].filter(Boolean).join(' · ')}
        </Caption1>
        <Title1 as="h1" className={styles.name}>
          {shown.title}
        </Title1>
      </header>
      {vote.error && <Failure error={vote.error} onRetry={vote.refetch} />}
      {vote.view ? (
        <Decided view={vote.view} itemTitle={shown.title} />
      ) : (
        !asks && <ItemContent item={shown.key} room={room} />
      )}
    </div>
  );
}
