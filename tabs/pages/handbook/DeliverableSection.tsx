import { Button, makeStyles, Text } from '@fluentui/react-components';
import { deliverables } from '../../../shared/lists/deliverables';
import type { Register } from '../../page/ListLook';
import { useSession } from '../../session';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** A deliverable that is part of the handbook: its version and how far it has come. */
export function DeliverableSection({ items, shown, onOpen }: Register<'deliverables'> & { shown: string }) {
  const styles = useStyles();
  const { t, language } = useSession();
  const deliverable = items.find((one) => one.key === shown);
  if (!deliverable) return <Text>{t.handbook.missing}</Text>;
  const { key, title, version, state } = deliverable;
  const stateName = deliverables.fields.state.options[state][language];
  return (
    <>
      <Text size={400}>{version ? t.handbook.versionLine(version, stateName) : t.handbook.noVersion}</Text>
      <Text>{t.handbook.aboutDeliverable(title)}</Text>
      <Button className={styles.start} onClick={() => onOpen(key)}>
        {t.handbook.openDeliverable}
      </Button>
    </>
  );
}
