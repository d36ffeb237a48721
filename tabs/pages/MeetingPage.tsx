import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { meetings as list, type Meeting } from '../../shared/lists/meetings';
import { pages } from '../../shared/pages';
import { isOngoing } from '../../shared/states/meeting';
import { formatDay, formatTimes } from '../../shared/text/format';
import { fetchedCode, useFetchAhead } from '../fetchedCode';
import { useSub, useView } from '../location';
import { BrokenRowsLater } from '../page/BrokenRowsLater';
import { PageFrame } from '../page/PageFrame';
import { useOpenedRow } from '../page/useOpenedRow';
import { Empty, Fetched } from '../States';
import { useItems, useLists, useSession } from '../session';
import { today } from '../today';
import { WithCode } from '../WithCode';
import { meetingToShow } from './meeting/agenda';
import { MeetingActions, ToStage } from './meeting/MeetingActions';
import { MeetingRoom } from './meeting/MeetingRoom';
import { goToNextStep, MEETING_BAR } from './meeting/places';
import { ROOM_LISTS, SHOWN_LISTS } from './meeting/useRoom';

const useStyles = makeStyles({
  choice: { maxWidth: '100%', '@media (max-width: 480px)': { width: '100%' } },
  select: { minWidth: 0 },
  stage: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '24px',
    boxSizing: 'border-box',
    outlineStyle: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 480px)': { padding: '12px' },
  },
});

function useLead(meeting: Meeting | undefined): string | undefined {
  const { host, language } = useSession();
  if (!meeting) return undefined;
  const state = list.fields.state.options[meeting.state][language];
  if (host.frameContext === 'sidePanel') return state;
  const times = formatTimes(meeting.startTime, meeting.endTime);
  const parts = [formatDay(meeting.date, language, true), times && `${language === 'sv' ? 'kl. ' : ''}${times}`];
  return [...parts, meeting.place, state].filter(Boolean).join(' · ');
}

interface ChoiceProps {
  meetings: readonly Meeting[];
  shown: Meeting;
  onChoose: (key: string) => void;
}

function MeetingChoice({ meetings, shown, onChoose }: ChoiceProps) {
  const { t, language } = useSession();
  const styles = useStyles();
  if (meetings.length < 2) return null;
  const latestFirst = [...meetings].sort((a, b) => b.date.localeCompare(a.date));
  return (
    <Field label={t.meeting.choose} className={styles.choice}>
      <Select className={styles.select} value={shown.key} onChange={(_, { value }) => onChoose(value)}>
        {latestFirst.map((one) => (
          <option key={one.key} value={one.key}>
            {`${formatDay(one.date, language)}, ${list.fields.state.options[one.state][language].toLowerCase()}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What is written beside the meeting, and in which lists. */
const beside = fetchedCode(() => import('./meeting/MeetingBeside'));
const WRITTEN_LISTS = [
  'meetings',
  'agendaItems',
  'sections',
  'papers',
  'decisions',
  'alternatives',
  'deliverables',
  'attendance',
  'motions',
  'actionPoints',
  'needs',
] as const;

/** Which meeting is shown, in the address. */
const SHOWN = 'meeting';

interface HeadProps {
  meetings: readonly Meeting[];
  shown: Meeting | undefined;
  onShow: (key: string) => void;
}

/** Which meeting is shown, and what is done with it as a whole. */
function Head({ shown, meetings, onShow }: HeadProps) {
  return (
    <>
      {shown && <MeetingChoice meetings={meetings} shown={shown} onChoose={onShow} />}
      <MeetingActions meeting={shown} meetings={meetings} onShow={onShow} />
    </>
  );
}

/** The row of the meeting that is being written, for those who may. */
function useBeside(meeting: Meeting | undefined, ready: boolean) {
  const { host, me } = useSession();
  const { row, close } = useOpenedRow(WRITTEN_LISTS);
  const runs = me.permissions.includes('runMeeting');
  // Everybody may put a need; the rest is written by those who run the meeting.
  const writes = host.frameContext === 'content' && (runs || row?.list === 'needs');
  useFetchAhead(beside, ready && runs);
  return (
    writes &&
    row &&
    meeting &&
    (() => (
      <WithCode code={beside}>
        {({ MeetingBeside }) => <MeetingBeside row={row} meeting={meeting} onClose={close} />}
      </WithCode>
    ))
  );
}

/** The meeting: agenda, the current item's content, people and votes, for the project leader and everybody who follows. */
export default function MeetingPage() {
  const { host, me, t, language } = useSession();
  const styles = useStyles();
  const [sub] = useSub();
  const meetings = useItems('meetings');
  const decisions = useItems('decisions');
  // In the address: a reload, a shared link and the stage show the same meeting.
  const [view, setView] = useView();
  const chosen = view.get(SHOWN);
  const linked = decisions.items.find((one) => one.key === sub);
  const shown = meetings.items.find((one) => one.key === chosen) ?? meetingToShow(meetings.items, linked, today());
  const lead = useLead(shown);
  const room = useLists(ROOM_LISTS);
  const panel = useBeside(shown, room.has);
  const show = { meetings: meetings.items, onShow: (key: string) => setView({ [SHOWN]: key, row: null }) };
  const inSide = host.frameContext === 'sidePanel';
  const barIsThere = shown && (isOngoing(shown.state) || me.permissions.includes('runMeeting'));
  const inContent = host.frameContext === 'content';
  const content = (
    <Fetched of={room} has={room.has}>
      {shown ? <MeetingRoom key={shown.key} meeting={shown} linked={sub} /> : <Empty text={t.meeting.empty} />}
    </Fetched>
  );
  // On the stage: what is decided now, without the page's own head.
  if (host.frameContext === 'meetingStage') {
    return (
      <main
        className={styles.stage}
        data-region
        tabIndex={-1}
        aria-label={shown?.title ?? pages.meeting.label[language]}
      >
        {content}
      </main>
    );
  }
  return (
    <PageFrame
      title={inSide ? pages.meeting.label[language] : (shown?.title ?? pages.meeting.label[language])}
      lead={lead}
      panel={panel}
      skip={barIsThere ? { label: t.meeting.skipToStep, to: MEETING_BAR, onSkip: goToNextStep } : undefined}
      syncedAt={inContent ? meetings.syncedAt : null}
      actions={
        <>
          {inContent && <Head shown={shown} {...show} />}
          {shown && <ToStage />}
        </>
      }
    >
      {inContent && !room.error && <BrokenRowsLater names={SHOWN_LISTS} />}
      {content}
    </PageFrame>
  );
}
