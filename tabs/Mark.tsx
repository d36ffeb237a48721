import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  mark: {
    ...typographyStyles.caption2,
    flexShrink: 0,
    padding: '0 6px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    // A ground of its own, so that it is read on a chosen row too.
    backgroundColor: tokens.colorNeutralBackground1,
  },
  warns: { color: tokens.colorStatusWarningForeground3 },
});

/** A word that sets a row apart. Plain, since Fluent's own would be 3 KB before the first view of the table. */
export function Mark({ warns = false, children }: { warns?: boolean; children: ReactNode }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, warns && styles.warns)}>{children}</span>;
}
