import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Conversation } from './Conversation';
import type { Person } from './hostApi';
import type { Place } from './place';
import type { HostText } from './text';
import type { Navigate } from './useNavigation';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  head: {
    padding: '12px 24px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  person: Person;
  place: Place;
  text: HostText;
  navigate: Navigate;
}

/** The person's own chat with the bot. */
export function ChatView({ person, place, text, navigate }: Props) {
  const styles = useStyles();
  return (
    <main id="content" className={styles.content} tabIndex={-1}>
      <div className={styles.head}>
        <Text as="h2" weight="semibold" size={400} style={{ margin: 0 }}>
          {text.chatTitle}
        </Text>
      </div>
      <Conversation
        id={`a:${person.objectId}`}
        title={text.chatTitle}
        place={{ ...place, persona: person.objectId }}
        text={text}
        mention={false}
        onOpen={navigate.openLink}
      />
    </main>
  );
}
