import { Button, makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { AppsRegular, CalendarRegular, ChatRegular, ShareScreenStopRegular } from '@fluentui/react-icons';
import { AppTab } from './AppTab';
import { Conversation } from './Conversation';
import { EmptyStage } from './EmptyStage';
import { Frame } from './Frame';
import { formatDay } from './formatTime';
import type { HostTab } from './hostApi';
import { ListLink } from './ListLink';
import { presents } from './personWords';
import { type Panel, writePlace } from './place';
import { useStage } from './useStage';
import type { ViewProps } from './ViewProps';

const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  // In a small window one line is enough to know it by.
  title: {
    margin: 0,
    '@media (max-width: 640px)': { flex: '1 1 0', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  },
  icon: { flex: 'none', fontSize: '20px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginInlineStart: 'auto', padding: '4px 0' },
  word: { '@media (max-width: 640px)': { display: 'none' } },
  button: { minWidth: 'auto' },
  room: { display: 'flex', flexGrow: 1, minHeight: 0, [NARROW]: { flexDirection: 'column' } },
  stage: { display: 'flex', flexDirection: 'column', flexGrow: 3, minWidth: 0, minHeight: 0, flexBasis: 0 },
  sharing: {
    padding: '4px 20px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    width: '320px',
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: {
      width: '100%',
      flexBasis: 0,
      flexGrow: 2,
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

const panelIcons = { app: <AppsRegular />, chat: <ChatRegular /> };

function StopButton({ stop, text }: { stop(): void; text: ViewProps['text'] }) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      size="small"
      icon={<ShareScreenStopRegular />}
      aria-label={text.stopStage}
      title={text.stopStage}
      onClick={stop}
    >
      <span className={styles.word}>{text.stopStage}</span>
    </Button>
  );
}

/** Buttons that show the app or the chat beside the stage, one at a time. */
function PanelButtons({ place, text, settle }: ViewProps) {
  const styles = useStyles();
  const choose = (panel: Panel): void => settle({ panel: place.panel === panel ? 'none' : panel });
  return (['chat', 'app'] as const).map((panel) => (
    <ToggleButton
      key={panel}
      className={styles.button}
      size="small"
      appearance="subtle"
      icon={panelIcons[panel]}
      checked={place.panel === panel}
      aria-label={text.panels[panel]}
      title={`${text.panels[panel]}: ${place.panel === panel ? text.hidePanel : text.showPanel}`}
      onClick={() => choose(panel)}
    >
      <span className={styles.word}>{text.panels[panel]}</span>
    </ToggleButton>
  ));
}

function SidePanel({ tab, ...props }: ViewProps & { tab: HostTab }) {
  const styles = useStyles();
  const { session, person, place, text, navigate } = props;
  return (
    <aside className={styles.panel} aria-label={text.beside}>
      {place.panel === 'app' ? (
        <AppTab
          key={`panel ${session.meeting.chatId}`}
          {...props}
          tab={tab}
          frameContext="sidePanel"
          title={text.sidePanel}
        />
      ) : (
        <Conversation
          key={`${person.objectId} ${session.meeting.chatId}`}
          id={session.meeting.chatId}
          title={text.meetingChat}
          place={place}
          botName={session.appName}
          text={text}
          kind="meeting"
          onOpen={navigate.openLink}
        />
      )}
    </aside>
  );
}

/** The calendar, where there is more than one meeting. */
function Calendar({ session, place }: ViewProps) {
  const styles = useStyles();
  return session.meetings.map(({ chatId, title, start }) => (
    <ListLink
      key={chatId}
      href={writePlace({ ...place, meeting: chatId, sub: undefined })}
      icon={<CalendarRegular className={styles.icon} aria-hidden />}
      name={title}
      {...(start ? { under: formatDay(start, place.language) } : {})}
      isCurrent={chatId === session.meeting.chatId}
    />
  ));
}

/** A meeting: the app on the stage, and beside it the app's side panel or the meeting's chat. */
export function MeetingView(props: ViewProps) {
  const { session, person, place, text } = props;
  const styles = useStyles();
  const { stage, setStage } = useStage(session.meeting.chatId);
  const tab = session.tabs.find((one) => one.contexts.includes('meetingStage'));
  const show = (): void => setStage({ shown: true, by: person.name });
  const stop = (): void => setStage({ shown: false });
  const head = (
    <>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {session.meeting.title}
      </Text>
      <div className={styles.buttons}>
        {stage.shown && presents(person) && <StopButton stop={stop} text={text} />}
        <PanelButtons {...props} />
      </div>
    </>
  );
  return (
    <Frame
      {...(session.meetings.length > 1 ? { list: { name: text.calendar, content: <Calendar {...props} /> } } : {})}
      head={head}
      text={text}
    >
      <div className={styles.room}>
        <section className={styles.stage} aria-label={text.stage}>
          {stage.shown && tab ? (
            <>
              <Text size={200} className={styles.sharing} role="status">
                {text.onStage(stage.by)}
              </Text>
              <AppTab
                key={session.meeting.chatId}
                {...props}
                tab={tab}
                frameContext="meetingStage"
                title={text.stage}
                address={stage.address}
              />
            </>
          ) : (
            <EmptyStage people={session.people} text={text} onShow={presents(person) ? show : undefined} />
          )}
        </section>
        {tab && place.panel !== 'none' && <SidePanel {...props} tab={tab} />}
      </div>
    </Frame>
  );
}
