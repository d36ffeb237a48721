import { Avatar, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Conversation } from './Conversation';
import { Frame } from './Frame';
import { ListLink } from './ListLink';
import { writePlace } from './place';
import type { ViewProps } from './ViewProps';

const useStyles = makeStyles({
  title: { display: 'flex', flexDirection: 'column' },
  name: { margin: 0 },
  under: { color: tokens.colorNeutralForeground2 },
  list: { margin: '0 12px 8px' },
});

/** The person's own chat with the bot. */
export function ChatView({ session, person, place, text, navigate }: ViewProps) {
  const styles = useStyles();
  const id = `a:${person.objectId}`;
  const bot = <Avatar name={session.appName} color="brand" size={32} aria-hidden />;
  const chats = (
    <>
      <Text as="h2" block size={400} weight="semibold" className={styles.list}>
        {text.views.chat}
      </Text>
      <ListLink href={writePlace(place)} icon={bot} name={session.appName} under={text.botChat} isCurrent />
    </>
  );
  const head = (
    <>
      {bot}
      <div className={styles.title}>
        <Text as="h2" weight="semibold" size={400} className={styles.name}>
          {session.appName}
        </Text>
      </div>
    </>
  );
  return (
    <Frame list={{ name: text.chats, content: chats }} head={head} text={text}>
      <Conversation
        key={id}
        id={id}
        title={text.botChat}
        place={place}
        botName={session.appName}
        text={text}
        kind="personal"
        onOpen={navigate.openLink}
      />
    </Frame>
  );
}
