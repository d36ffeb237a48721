import { Avatar, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { NumberSymbolRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { AppTab } from './AppTab';
import { Conversation } from './Conversation';
import { Frame } from './Frame';
import { ListLink } from './ListLink';
import { writePlace } from './place';
import type { ViewProps } from './ViewProps';

const useStyles = makeStyles({
  team: { display: 'flex', gap: '12px', alignItems: 'center', margin: '0 12px 12px' },
  teamName: { margin: 0 },
  icon: { fontSize: '16px', width: '32px', display: 'flex', justifyContent: 'center' },
  channel: { margin: 0 },
  tabs: {
    display: 'flex',
    alignSelf: 'stretch',
    overflowX: 'auto',
    gap: '4px',
    minWidth: 0,
    maxWidth: '100%',
    '@media (max-width: 800px)': { flexBasis: '100%', marginInline: '-8px' },
  },
  tab: {
    display: 'flex',
    alignItems: 'center',
    padding: '8px',
    whiteSpace: 'nowrap',
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground1, boxShadow: `inset 0 -3px 0 ${tokens.colorNeutralStroke1}` },
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
    ':hover': { boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}` },
  },
});

/** The app's tabs that belong in a channel, after the channel's own conversation. */
function ChannelTabs({ session, place, text, shown }: ViewProps & { shown: string }) {
  const styles = useStyles();
  const current = useRef<HTMLAnchorElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab may be out of view in a narrow window
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  const tabs = [
    { id: 'posts', name: text.posts },
    ...session.tabs.map((one) => ({ id: one.entityId, name: one.name[place.language] })),
  ];
  return (
    <nav className={styles.tabs} aria-label={text.tabs}>
      {tabs.map(({ id, name }) => (
        <a
          key={id}
          ref={shown === id ? current : undefined}
          className={mergeClasses(styles.tab, shown === id && styles.current)}
          href={writePlace({ ...place, tab: id, sub: undefined })}
          aria-current={shown === id ? 'page' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

/** The team with its channel: the conversation and the app's tabs. */
export function TeamView(props: ViewProps) {
  const { session, person, place, text, navigate } = props;
  const styles = useStyles();
  const tab = session.tabs.find((one) => one.entityId === place.tab);
  const { team, channel } = session;
  const teams = (
    <>
      <div className={styles.team}>
        <Avatar name={team.name} shape="square" color="brand" size={32} aria-hidden />
        <Text as="h2" weight="semibold" className={styles.teamName}>
          {team.name}
        </Text>
      </div>
      <ListLink
        href={writePlace({ ...place, tab: 'posts', sub: undefined })}
        icon={<NumberSymbolRegular className={styles.icon} aria-hidden />}
        name={channel.name}
        isCurrent
      />
    </>
  );
  const head = (
    <>
      <Text as="h2" weight="semibold" size={400} className={styles.channel}>
        {channel.name}
      </Text>
      <ChannelTabs {...props} shown={tab ? tab.entityId : 'posts'} />
    </>
  );
  return (
    <Frame list={{ name: text.teams, content: teams }} head={head} text={text}>
      {tab ? (
        <AppTab key={tab.entityId} {...props} tab={tab} frameContext="content" />
      ) : (
        <Conversation
          key={person.objectId}
          id={channel.id}
          title={text.posts}
          place={place}
          botName={session.appName}
          text={text}
          kind="channel"
          onOpen={navigate.openLink}
        />
      )}
    </Frame>
  );
}
