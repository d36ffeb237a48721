import { Button, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { PanelLeftContractRegular, PanelLeftExpandRegular } from '@fluentui/react-icons';
import { type ReactNode, useId, useState } from 'react';
import type { Meeting } from '../../../shared/lists/meetings';
import { isEnded } from '../../../shared/states/meeting';
import { fetchedCode } from '../../fetchedCode';
import { useSession } from '../../session';
import { WithCode } from '../../WithCode';
import { Agenda } from './Agenda';
import { ItemView } from './ItemView';
import { MeetingBar } from './MeetingBar';
import { NoPlaceForCards } from './NoPlaceForCards';
import { OwnAnswer } from './OwnAnswer';
import { PeoplePanel } from './PeoplePanel';
import { useMeetingItem } from './useMeetingItem';
import { useRoom } from './useRoom';

/** What it came to, once it has been held. */
const summary = fetchedCode(() => import('./MeetingSummary'));
/** The stage and the side panel are fetched where they are shown. */
const stage = fetchedCode(() => import('./StageView'));
const side = fetchedCode(() => import('./SideView'));

const NARROW = '(max-width: 900px)';
const STACKED = '@container (max-width: 620px)';
/** With something written beside the page there is no room for three. Never true together with the other: which of the two came last would decide. */
const BESIDE = '@container (min-width: 620.02px) and (max-width: 860px)';

const useStyles = makeStyles({
  room: { containerType: 'inline-size', flexGrow: 1 },
  regions: {
    display: 'grid',
    gridTemplateColumns: '216px minmax(0, 1fr) 256px',
    gap: '24px',
    alignItems: 'start',
    '@media (max-width: 1200px)': { gap: '20px', gridTemplateColumns: '200px minmax(0, 1fr) 240px' },
    [BESIDE]: { gridTemplateColumns: '200px minmax(0, 1fr)' },
    [STACKED]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  folded: {
    gridTemplateColumns: '40px minmax(0, 1fr) 256px',
    '@media (max-width: 1200px)': { gridTemplateColumns: '40px minmax(0, 1fr) 240px' },
    [BESIDE]: { gridTemplateColumns: '40px minmax(0, 1fr)' },
    [STACKED]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: {
    position: 'sticky',
    top: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    [STACKED]: { position: 'static' },
  },
  sideHead: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '32px' },
  heading: { margin: 0 },
  // Beside the content a folded agenda is only its button; above it, there is room for the word.
  foldedHeading: { display: 'none', [STACKED]: { display: 'block' } },
  middle: { minWidth: 0, outlineStyle: 'none' },
  people: {
    position: 'static',
    [BESIDE]: { gridColumnStart: 2 },
    [STACKED]: { gridColumnStart: 'auto', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '16px' },
  },
});

interface SideProps {
  title: string;
  action?: ReactNode;
  className?: string | undefined;
  folded?: boolean;
  children: ReactNode;
}

function Side({ title, action, className, folded = false, children }: SideProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.side, className)} aria-labelledby={id} data-region tabIndex={-1}>
      <div className={styles.sideHead}>
        <Subtitle2 as="h2" id={id} className={mergeClasses(styles.heading, folded && styles.foldedHeading)}>
          {title}
        </Subtitle2>
        {action}
      </div>
      {children}
    </section>
  );
}

interface MeetingRoomProps {
  meeting: Meeting;
  /** Key of the decision that a link opened. */
  linked: string | null;
}

/** The meeting in three regions: agenda, the item with its decision, people and vote; the bar under them. */
export function MeetingRoom({ meeting, linked }: MeetingRoomProps) {
  const { host, t } = useSession();
  const styles = useStyles();
  const room = useRoom(meeting);
  const item = useMeetingItem(room, linked);
  const [folded, setFolded] = useState(() => window.matchMedia(NARROW).matches);
  const said = (
    <div role="status" aria-live="polite" className="pf-hidden">
      {item.said}
    </div>
  );
  if (host.frameContext !== 'content') {
    return (
      <>
        {host.frameContext === 'meetingStage' ? (
          <WithCode code={stage}>{({ StageView }) => <StageView room={room} item={item} />}</WithCode>
        ) : (
          <>
            <WithCode code={side}>{({ SideView }) => <SideView room={room} item={item} />}</WithCode>
            <MeetingBar room={room} item={item} compact />
          </>
        )}
        {said}
      </>
    );
  }
  const fold = (
    <Button
      appearance="subtle"
      size="small"
      icon={folded ? <PanelLeftExpandRegular /> : <PanelLeftContractRegular />}
      aria-label={folded ? t.meeting.showAgenda : t.meeting.hideAgenda}
      aria-expanded={!folded}
      onClick={() => setFolded((before) => !before)}
    />
  );
  return (
    <>
      <NoPlaceForCards />
      <OwnAnswer room={room} />
      {isEnded(meeting.state) && <WithCode code={summary}>{(here) => <here.MeetingSummary room={room} />}</WithCode>}
      <div className={styles.room}>
        <div className={mergeClasses(styles.regions, folded && styles.folded)}>
          <Side title={t.meeting.agenda} folded={folded} action={fold}>
            {!folded && <Agenda room={room} item={item} />}
          </Side>
          <section className={styles.middle} data-region tabIndex={-1} aria-label={item.shown?.title}>
            <ItemView room={room} item={item} place="page" />
          </section>
          <Side title={t.meeting.people} className={styles.people}>
            <PeoplePanel room={room} vote={item.vote.view} item={item.shown?.key} />
          </Side>
        </div>
      </div>
      <MeetingBar room={room} item={item} />
      {said}
    </>
  );
}
