import { Button, makeStyles, Text } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { type Deliverable, deliverables } from '../../../shared/lists/deliverables';
import { useSession } from '../../session';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

interface DeliverableSectionProps {
  deliverable: Deliverable | undefined;
  onEdit: ((key: string) => void) | undefined;
}

/** A deliverable that is part of the handbook: its version and how far it has come. */
export function DeliverableSection({ deliverable, onEdit }: DeliverableSectionProps) {
  const styles = useStyles();
  const { t, language } = useSession();
  if (!deliverable) return <Text>{t.handbook.missing}</Text>;
  const { key, title, version, state } = deliverable;
  const stateName = deliverables.fields.state.options[state][language];
  return (
    <>
      <Text size={400}>{version ? t.handbook.versionLine(version, stateName) : t.handbook.noVersion}</Text>
      <Text>{t.handbook.aboutDeliverable(title)}</Text>
      {onEdit && (
        <Button className={styles.start} icon={<EditRegular />} onClick={() => onEdit(key)}>
          {t.handbook.edit(title)}
        </Button>
      )}
    </>
  );
}
