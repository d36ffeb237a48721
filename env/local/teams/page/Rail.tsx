import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChatRegular, PeopleTeamRegular, VideoRegular } from '@fluentui/react-icons';
import { type Place, type View, writePlace } from './place';
import type { HostText } from './text';

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 4px',
    width: '72px',
    flexShrink: 0,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground4,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': {
      flexDirection: 'row',
      justifyContent: 'space-around',
      width: '100%',
      order: 1,
      padding: '4px',
    },
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: '8px 4px',
    minWidth: '56px',
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    ':hover': { backgroundColor: tokens.colorNeutralBackground4Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  icon: { fontSize: '24px', lineHeight: 1, display: 'flex' },
});

const icons: Readonly<Record<View, React.ReactElement>> = {
  team: <PeopleTeamRegular />,
  chat: <ChatRegular />,
  meeting: <VideoRegular />,
};

/** The rail at the side: team, chat, meeting. */
export function Rail({ place, text }: { place: Place; text: HostText }) {
  const styles = useStyles();
  const views = Object.keys(icons) as View[];
  return (
    <nav className={styles.rail} aria-label={text.navigation}>
      {views.map((view) => (
        <a
          key={view}
          className={mergeClasses(styles.item, place.view === view && styles.current)}
          href={writePlace({ ...place, view, sub: undefined })}
          aria-current={place.view === view ? 'page' : undefined}
        >
          <span className={styles.icon} aria-hidden>
            {icons[view]}
          </span>
          {text.views[view]}
        </a>
      ))}
    </nav>
  );
}
