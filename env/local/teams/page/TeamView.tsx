import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { AppTab } from './AppTab';
import { Conversation } from './Conversation';
import type { Person, Session } from './hostApi';
import { type Place, writePlace } from './place';
import type { HostText } from './text';
import type { Navigate } from './useNavigation';

const useStyles = makeStyles({
  view: { display: 'flex', flexGrow: 1, minHeight: 0, minWidth: 0 },
  list: {
    width: '240px',
    flexShrink: 0,
    padding: '16px 12px',
    boxSizing: 'border-box',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 900px)': { display: 'none' },
  },
  channel: {
    display: 'block',
    padding: '6px 12px',
    marginTop: '8px',
    borderRadius: tokens.borderRadiusMedium,
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  content: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px 16px',
    flexWrap: 'wrap',
    padding: '8px 24px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { padding: '4px 12px 0' },
  },
  tabs: { display: 'flex', overflowX: 'auto', gap: '4px', maxWidth: '100%' },
  tab: {
    padding: '8px',
    whiteSpace: 'nowrap',
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-2px',
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
  },
});

interface Props {
  session: Session;
  person: Person;
  place: Place;
  text: HostText;
  navigate: Navigate;
}

/** The team with its channel: the conversation and the app's tabs. */
export function TeamView({ session, person, place, text, navigate }: Props) {
  const styles = useStyles();
  const tab = session.tabs.find((one) => one.entityId === place.tab);
  const tabs = [
    { id: 'posts', name: text.posts },
    ...session.tabs.map((one) => ({ id: one.entityId, name: one.name[place.language] })),
  ];
  const shown = tab ? tab.entityId : 'posts';
  return (
    <div className={styles.view}>
      <nav className={styles.list} aria-label={session.team.name}>
        <Subtitle2 as="h2" style={{ margin: 0 }}>
          {session.team.name}
        </Subtitle2>
        <a className={styles.channel} href={writePlace({ ...place, tab: 'posts', sub: undefined })}>
          {session.channel.name}
        </a>
      </nav>
      <main id="content" className={styles.content} tabIndex={-1}>
        <div className={styles.head}>
          <Text as="h2" weight="semibold" size={400} style={{ margin: 0 }}>
            {session.channel.name}
          </Text>
          <nav className={styles.tabs} aria-label={text.tabs}>
            {tabs.map(({ id, name }) => (
              <a
                key={id}
                className={mergeClasses(styles.tab, shown === id && styles.current)}
                href={writePlace({ ...place, tab: id, sub: undefined })}
                aria-current={shown === id ? 'page' : undefined}
              >
                {name}
              </a>
            ))}
          </nav>
        </div>
        {tab ? (
          <AppTab
            session={session}
            person={person}
            place={place}
            tab={tab}
            frameContext="content"
            text={text}
            navigate={navigate}
          />
        ) : (
          <Conversation
            id={session.channel.id}
            title={text.posts}
            place={{ ...place, persona: person.objectId }}
            text={text}
            mention
            onOpen={navigate.openLink}
          />
        )}
      </main>
    </div>
  );
}
