import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 'calc(-1 * var(--pf-below, 0px))',
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    padding: '12px 0 max(12px, var(--pf-below, 0px))',
    marginBottom: 'calc(-1 * var(--pf-below, 0px))',
    marginTop: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':empty': { display: 'none' },
  },
});

/** What can be done with the opened record: at the bottom of its panel, always in view. */
export function PanelFooter({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.foot}>{children}</div>;
}
