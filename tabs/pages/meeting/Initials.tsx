import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  circle: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A person at a glance, beside the name: Fluent's avatar is 5 KB of states and sizes for the same. */
export function Initials({ name }: { name: string }) {
  const styles = useStyles();
  const words = name.split(/\s+/).filter(Boolean);
  return (
    <span aria-hidden className={styles.circle}>
      {[words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.charAt(0).toUpperCase()).join('')}
    </span>
  );
}
