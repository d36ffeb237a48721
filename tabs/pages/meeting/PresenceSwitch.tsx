import { makeStyles, Switch } from '@fluentui/react-components';
import { useSession } from '../../session';

// What stands beside it gives the distance; the place's name needs the width.
const useStyles = makeStyles({ presence: { marginInline: '-8px' } });

interface PresenceSwitchProps {
  /** Whose presence it is. */
  name: string;
  present: boolean;
  onPresence: (present: boolean) => void;
}

/** Notes that somebody is here, or has gone. */
export function PresenceSwitch({ name, present, onPresence }: PresenceSwitchProps) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <Switch
      className={styles.presence}
      checked={present}
      aria-label={t.meeting.markPresent(name)}
      onChange={(_, { checked }) => onPresence(checked)}
    />
  );
}
