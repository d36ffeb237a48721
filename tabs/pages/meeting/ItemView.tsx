import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { agendaItems } from '../../../shared/lists/agendaItems';
import { fetchedCode } from '../../fetchedCode';
import { Failure, Loading } from '../../States';
import { useSession } from '../../session';
import { WithCode } from '../../WithCode';
import { WithCodeLater } from '../../WithCodeLater';
import { FollowStrip } from './FollowStrip';
import { AfterAgenda, ItemContent } from './ItemContent';
import { ItemTools } from './ItemTools';
import { useResultInView, useStartAtTop } from './useInView';
import type { MeetingItem } from './useMeetingItem';
import { decisionsOf, type Room } from './useRoom';
import { useVote } from './useVote';

/** Written by one person, under what everybody reads: once that is shown. */
const notes = fetchedCode(() => import('./Notes'));
/** Papers, motions and what else belongs to the item, under its content. */
const records = fetchedCode(() => import('./ItemRecords'));
/** Fetched with the first item that something is decided at. */
const decisionCard = fetchedCode(() => import('./DecisionCard'));

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '20px', minWidth: 0 },
  result: { outlineStyle: 'none', scrollMarginTop: '16px' },
  head: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { ...typographyStyles.title3, margin: 0, outlineStyle: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ItemViewProps {
  room: Room;
  item: MeetingItem;
  /** Page: everything. Side: only the vote. */
  place: 'page' | 'side';
}

function Meta({ room, item }: Pick<ItemViewProps, 'room' | 'item'>) {
  const { t, language } = useSession();
  const styles = useStyles();
  const { shown } = item;
  if (!shown) return null;
  const parts = [
    t.meeting.item(shown.itemNumber),
    agendaItems.fields.type.options[shown.type][language],
    room.member(shown.presenter)?.name ?? shown.presenterName,
    shown.minutes === null ? null : t.meeting.minutes(shown.minutes),
  ];
  return <Caption1 className={styles.quiet}>{parts.filter(Boolean).join(' · ')}</Caption1>;
}

/** Another decision of the same item, with its votes, in order. */
function OtherDecision({ decision, itemTitle }: { decision: string; itemTitle: string }) {
  const { view } = useVote(decision);
  if (!view) return null;
  return (
    <WithCode code={decisionCard}>{({ DecisionCard }) => <DecisionCard view={view} itemTitle={itemTitle} />}</WithCode>
  );
}

/** The item in the middle: its heading, its actual content, its decision and the notes. */
export function ItemView({ room, item, place }: ItemViewProps) {
  const { me, t } = useSession();
  const styles = useStyles();
  const { shown, current, vote } = item;
  const { view } = vote;
  const heading = useRef<HTMLHeadingElement>(null);
  const result = useResultInView(vote.view, me.permissions.includes('runMeeting'));
  useStartAtTop(shown?.key);
  // The strip that was pressed goes away; the item it led to takes the focus.
  const follow = () => {
    item.follow();
    heading.current?.focus();
  };
  if (!shown) return <Caption1>{t.meeting.noAgenda}</Caption1>;
  const hasDecision = room.decisions.some((one) => one.agendaItem === shown.key);
  const writesNotes = place === 'page' && me.permissions.includes('runMeeting');
  return (
    <div className={styles.view}>
      {item.elsewhere && current && <FollowStrip room={room} current={current} shown={shown} onFollow={follow} />}
      <header className={styles.head}>
        <Meta room={room} item={item} />
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {shown.title}
        </h2>
      </header>
      {place === 'page' && <ItemTools item={shown} room={room} />}
      {place !== 'side' && <ItemContent item={shown.key} room={room} writes={place === 'page'} />}
      {vote.error && <Failure error={vote.error} onRetry={vote.refetch} />}
      {hasDecision && !vote.view && !vote.error && <Loading rows={4} />}
      {view && (
        <div ref={result} tabIndex={-1} className={styles.result}>
          <WithCode code={decisionCard}>
            {({ DecisionCard }) => (
              <DecisionCard key={view.decision.key} view={view} itemTitle={shown.title} compact={place === 'side'} />
            )}
          </WithCode>
        </div>
      )}
      {place === 'page' &&
        decisionsOf(room, shown.key)
          .filter(({ key }) => key !== vote.view?.decision.key)
          .map(({ key }) => <OtherDecision key={key} decision={key} itemTitle={shown.title} />)}
      {place === 'page' && (
        <WithCodeLater code={records}>
          {({ ItemRecords }) => <ItemRecords room={room} item={shown.key} />}
        </WithCodeLater>
      )}
      {place === 'page' && shown.key === room.agenda.at(-1)?.key && <AfterAgenda room={room} />}
      {writesNotes && (
        <WithCodeLater code={notes}>{({ Notes }) => <Notes key={shown.key} item={shown} />}</WithCodeLater>
      )}
    </div>
  );
}
