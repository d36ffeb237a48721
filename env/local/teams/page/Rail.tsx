import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ChatFilled,
  ChatRegular,
  PeopleTeamFilled,
  PeopleTeamRegular,
  VideoFilled,
  VideoRegular,
} from '@fluentui/react-icons';
import { type Place, type View, writePlace } from './place';
import { SHORT } from './short';
import type { HostText } from './text';

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 6px',
    width: '72px',
    flexShrink: 0,
    boxSizing: 'border-box',
    '@media (max-width: 640px)': {
      flexDirection: 'row',
      justifyContent: 'space-around',
      width: '100%',
      padding: '2px 4px',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    [SHORT]: { flexDirection: 'row', justifyContent: 'space-around', width: '100%', padding: '2px 4px' },
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: '8px 4px 6px',
    minWidth: '56px',
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground2,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusLarge,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':hover': { backgroundColor: tokens.colorNeutralBackground4Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (max-width: 640px)': { padding: '4px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    // Shadows and grounds vanish in high contrast; the line does not.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
  },
  icon: { fontSize: '24px', lineHeight: 1, display: 'flex' },
  currentIcon: { color: tokens.colorBrandForeground1 },
});

const VIEWS: readonly View[] = ['team', 'chat', 'meeting'];
const icons: Readonly<Record<View, { at: React.ReactElement; else: React.ReactElement }>> = {
  team: { at: <PeopleTeamFilled />, else: <PeopleTeamRegular /> },
  chat: { at: <ChatFilled />, else: <ChatRegular /> },
  meeting: { at: <VideoFilled />, else: <VideoRegular /> },
};

/** The rail at the side, or at the bottom of a narrow window: team, chat, meeting. */
export function Rail({ place, text }: { place: Place; text: HostText }) {
  const styles = useStyles();
  return (
    <nav className={styles.rail} aria-label={text.navigation}>
      {VIEWS.map((view) => {
        const isCurrent = place.view === view;
        return (
          <a
            key={view}
            className={mergeClasses(styles.item, isCurrent && styles.current)}
            href={writePlace({ ...place, view, sub: undefined })}
            aria-current={isCurrent ? 'page' : undefined}
          >
            <span className={mergeClasses(styles.icon, isCurrent && styles.currentIcon)} aria-hidden>
              {isCurrent ? icons[view].at : icons[view].else}
            </span>
            {text.views[view]}
          </a>
        );
      })}
    </nav>
  );
}
