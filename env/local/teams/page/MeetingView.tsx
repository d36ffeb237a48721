import { Button, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { AppTab } from './AppTab';
import { Conversation } from './Conversation';
import type { Person, Session } from './hostApi';
import type { Place } from './place';
import type { HostText } from './text';
import type { Navigate } from './useNavigation';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '16px',
    flexWrap: 'wrap',
    padding: '8px 24px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, marginInlineEnd: 'auto' },
  room: { display: 'flex', flexGrow: 1, minHeight: 0, '@media (max-width: 900px)': { flexDirection: 'column' } },
  stage: { display: 'flex', flexGrow: 1, minWidth: 0, minHeight: '240px' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    width: '360px',
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 900px)': { width: '100%', flexGrow: 1 },
  },
});

interface Props {
  session: Session;
  person: Person;
  place: Place;
  text: HostText;
  navigate: Navigate;
}

/** A meeting: the app on the stage, and beside it the app's side panel or the meeting's chat. */
export function MeetingView({ session, person, place, text, navigate }: Props) {
  const styles = useStyles();
  const [panel, setPanel] = useState(true);
  const [side, setSide] = useState<'panel' | 'chat'>('panel');
  const tab = session.tabs.find((one) => one.contexts.includes('meetingStage'));
  const shared = { session, person, place, text, navigate };
  return (
    <main id="content" className={styles.content} tabIndex={-1}>
      <div className={styles.head}>
        <Text as="h2" weight="semibold" size={400} className={styles.title}>
          {text.meetingTitle}
        </Text>
        <Button aria-expanded={panel} onClick={() => setPanel((shown) => !shown)}>
          {panel ? text.hidePanel : text.showPanel}
        </Button>
      </div>
      <div className={styles.room}>
        <div className={styles.stage}>
          {tab && <AppTab {...shared} tab={tab} frameContext="meetingStage" title={text.stage} />}
        </div>
        {panel && (
          <aside className={styles.panel} aria-label={text.sidePanel}>
            <TabList
              selectedValue={side}
              onTabSelect={(_event, data) => setSide(data.value === 'chat' ? 'chat' : 'panel')}
            >
              <Tab value="panel">{text.product}</Tab>
              <Tab value="chat">{text.meetingChat}</Tab>
            </TabList>
            {side === 'panel' && tab ? (
              <AppTab {...shared} tab={tab} frameContext="sidePanel" title={text.sidePanel} />
            ) : (
              <Conversation
                id={session.meeting.chatId}
                title={text.meetingChat}
                place={{ ...place, persona: person.objectId }}
                text={text}
                mention
                onOpen={navigate.openLink}
              />
            )}
          </aside>
        )}
      </div>
    </main>
  );
}
