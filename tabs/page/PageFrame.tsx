import { makeStyles, mergeClasses, Text, Title2, tokens } from '@fluentui/react-components';
import { type ReactNode, useContext } from 'react';
import { formatInstant, formatTime } from '../../shared/text/format';
import { useCode } from '../fetchedCode';
import { useLanguage, useTexts } from '../language';
import { NotFetched } from '../NotFetched';
import { useOpenedOnce } from '../useOpenedOnce';
import { WithCodeLater } from '../WithCodeLater';
import { morePagesCode, OffersPages } from './morePages';
import { type OpenedCode, openedCode } from './openedCode';

/** So many letters fit on a line beside the actions of a page. */
const LONG = 32;
/** A line under the title with fewer letters than this is short. */
const SHORT = 60;

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexGrow: 1,
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: 'auto',
    // What sticks to the bottom covers this as well.
    '--pf-below': '4px',
    padding: '8px 24px var(--pf-below)',
    scrollPaddingBottom: '80px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    outlineStyle: 'none',
    boxSizing: 'border-box',
    '@media (max-width: 480px)': { '--pf-below': '12px', padding: '12px' },
    '@media print': { overflow: 'visible' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 12px',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  // A long line wraps before the actions do.
  titles: {
    flex: '1000 1 0',
    minWidth: 'min(100%, 320px)',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    alignItems: 'center',
  },
  title: {
    margin: 0,
    // A long name is shared evenly between its lines, and not cut in a date.
    textWrap: 'balance',
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  // A name of many words leaves room for what is under it.
  long: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  // Beside the title where it has room to be read, else under it.
  lead: { flex: '1 1 340px', minWidth: 0, maxWidth: '100ch' },
  // Two lines of these are read beside the title.
  shortLead: { flexBasis: '240px', lineHeight: '18px' },
  // What follows goes on where it ends, so that two lines are enough beside the actions.
  line: { marginRight: '8px', lineHeight: '18px' },
  fresh: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  // To the right, also where they have a line of their own.
  actions: {
    flexGrow: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    justifyContent: 'flex-end',
    '@media (max-width: 480px)': { justifyContent: 'flex-start' },
  },
  skip: {
    position: 'absolute',
    left: '12px',
    top: '-60px',
    zIndex: 10,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ':focus': { top: '8px', outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: { display: 'flex', flexDirection: 'column', gap: '12px', flexGrow: 1, minHeight: 0, outlineStyle: 'none' },
});

/** When what is shown was last fetched from SharePoint. */
function Freshness({ at }: { at: string }) {
  const styles = useStyles();
  const language = useLanguage();
  const t = useTexts();
  return (
    <time dateTime={at} title={formatInstant(at, language)}>
      <Text size={200} className={styles.fresh}>
        {t.common.updated(formatTime(at, language))}
      </Text>
    </time>
  );
}

interface PageFrameProps {
  title: string;
  /** One line that says what this is. */
  lead?: ReactNode;
  /** At most one primary button, and quieter ones. */
  actions?: ReactNode;
  /** When the page's data was last fetched, in UTC. */
  syncedAt?: string | null;
  /** To a place far down that is wanted again and again. */
  skip?: { label: string; to: string; onSkip: () => void } | undefined;
  /** While a record is open: its RecordPanel, by the code that comes when one is opened. */
  panel?: ((code: OpenedCode) => ReactNode) | false | null;
  children: ReactNode;
}

/** The frame of every page: title, one line, the primary action to the right, content, and the opened record beside it. */
export function PageFrame({ title, lead, actions, syncedAt, skip, panel, children }: PageFrameProps) {
  const styles = useStyles();
  const t = useTexts();
  const { here: code, failed, retry } = useCode(openedCode, Boolean(panel));
  const { mounted: hadPanel } = useOpenedOnce(Boolean(panel));
  const offersPages = useContext(OffersPages);
  return (
    <div className={styles.frame}>
      <main className={styles.main} data-region aria-label={title} tabIndex={-1}>
        <a href="#content" className={styles.skip}>
          {t.frame.skip}
        </a>
        {skip && (
          <a
            href={`#${skip.to}`}
            className={styles.skip}
            onClick={(event) => {
              event.preventDefault();
              skip.onSkip();
            }}
          >
            {skip.label}
          </a>
        )}
        <header className={styles.head}>
          <div className={styles.titles}>
            <Title2 as="h1" className={mergeClasses(styles.title, title.length > LONG && styles.long)}>
              {title}
            </Title2>
            {(lead || syncedAt) && (
              <div
                className={mergeClasses(
                  styles.lead,
                  typeof lead === 'string' && lead.length < SHORT && styles.shortLead,
                )}
              >
                {lead && <Text className={styles.line}>{lead}</Text>}
                {syncedAt && <Freshness at={syncedAt} />}
              </div>
            )}
          </div>
          {(actions || offersPages) && (
            <div className={styles.actions}>
              {actions}
              {offersPages && <WithCodeLater code={morePagesCode}>{({ MorePages }) => <MorePages />}</WithCodeLater>}
            </div>
          )}
        </header>
        <div id="content" tabIndex={-1} className={styles.content}>
          {failed && <NotFetched onRetry={retry} />}
          {children}
        </div>
      </main>
      {hadPanel && code && <code.SidePanel content={panel ? panel(code) : null} />}
    </div>
  );
}
