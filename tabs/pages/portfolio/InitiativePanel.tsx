import { Badge, Button, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { type Initiative, initiatives } from '../../../shared/lists/initiatives';
import { mayWrite, writesOwnMunicipality } from '../../../shared/rules/access';
import { formatInstant } from '../../../shared/text/format';
import type { FieldContext } from '../../fields/fieldView';
import { ListForm } from '../../list/ListForm';
import { RecordFacts } from '../../list/RecordFacts';
import { RecordPanel } from '../../list/RecordPanel';
import { useSession } from '../../session';

const SHOWN = ['need', 'municipality', 'phase', 'area', 'state', 'contact', 'seeksCollaboration', 'lastConfirmedAt'];
const WRITTEN = ['municipality', 'title', 'need', 'phase', 'state', 'area', 'contact', 'seeksCollaboration'];

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

interface InitiativeFormProps {
  item?: Initiative;
  onSaved: (item: Initiative) => void;
  onCancel: () => void;
}

/** Adds or changes an initiative; who speaks for one municipality writes for that one only. */
export function InitiativeForm({ item, onSaved, onCancel }: InitiativeFormProps) {
  const { me, t } = useSession();
  const own = writesOwnMunicipality(initiatives, me);
  return (
    <ListForm
      name="initiatives"
      fields={WRITTEN}
      {...(item ? { item } : {})}
      start={{ municipality: own ? me.municipality : null, state: 'ongoing' }}
      fixed={own ? ['municipality'] : []}
      verb={t.portfolio.save}
      onSaved={onSaved}
      onCancel={onCancel}
    />
  );
}

interface InitiativePanelProps {
  item: Initiative;
  context: FieldContext;
  onClose: () => void;
}

/** One initiative: to read, and to change for those who stand for it. */
export function InitiativePanel({ item, context, onClose }: InitiativePanelProps) {
  const styles = useStyles();
  const { me, t, language } = useSession();
  const [editing, setEditing] = useState(false);
  const writable = mayWrite(initiatives, me, item);
  const stop = () => setEditing(false);
  // The municipality stood for the row when it was added.
  const shown = { ...item, lastConfirmedAt: item.lastConfirmedAt ?? item.createdAt };
  return (
    <RecordPanel
      record={editing ? `${item.key}.edit` : item.key}
      title={item.title}
      meta={t.frame.changedAt(formatInstant(item.changedAt, language))}
      onClose={onClose}
    >
      {item.example && (
        <Text>
          <Badge appearance="outline" color="informative">
            {t.common.example}
          </Badge>{' '}
          {t.portfolio.exampleHint}
        </Text>
      )}
      {editing ? (
        <InitiativeForm item={item} onSaved={stop} onCancel={stop} />
      ) : (
        <>
          <RecordFacts list={initiatives} item={shown} fields={SHOWN} context={context} />
          {writable ? (
            <Button className={styles.start} onClick={() => setEditing(true)}>
              {t.portfolio.edit}
            </Button>
          ) : (
            <Text>{t.portfolio.othersHint(context.nameOf('municipalities', item.municipality))}</Text>
          )}
        </>
      )}
    </RecordPanel>
  );
}
