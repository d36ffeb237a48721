import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '6px 12px',
    minHeight: '32px',
    boxSizing: 'border-box',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusLarge,
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    // Shadows and grounds vanish in high contrast; the line does not.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  under: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  href: string;
  icon: ReactNode;
  name: string;
  under?: string;
  isCurrent: boolean;
}

/** A line in the list beside the content. */
export function ListLink({ href, icon, name, under, isCurrent }: Props) {
  const styles = useStyles();
  return (
    <a
      className={mergeClasses(styles.link, isCurrent && styles.current)}
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {icon}
      <span className={styles.words}>
        <Text weight={isCurrent ? 'semibold' : 'regular'}>{name}</Text>
        {under && (
          <Text size={200} className={styles.under}>
            {under}
          </Text>
        )}
      </span>
    </a>
  );
}
