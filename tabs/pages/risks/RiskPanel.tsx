import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { type Risk, risks } from '../../../shared/lists/risks';
import { mayWrite } from '../../../shared/rules/access';
import { readable } from '../../../shared/rules/askedFields';
import { riskValue } from '../../../shared/rules/riskValue';
import { formatInstant } from '../../../shared/text/format';
import type { FieldContext } from '../../fields/fieldView';
import type { Typed } from '../../list/draftStore';
import { fieldText } from '../../list/fieldColumn';
import { ListForm } from '../../list/ListForm';
import { RecordFacts } from '../../list/RecordFacts';
import { RecordPanel } from '../../list/RecordPanel';
import { StatusShape } from '../../list/StatusShape';
import { StateButtons } from '../../page/StateButtons';
import { useSession } from '../../session';
import { ActionText } from './riskColumns';
import { riskLabel, riskShape } from './riskShape';
import { ZoneMark } from './ZoneMark';

const SHOWN = ['state', 'likelihood', 'impact', 'vulnerability', 'consequence', 'action', 'actionDue', 'owner'];
const WRITTEN = [
  'threat',
  'likelihood',
  'impact',
  'vulnerability',
  'consequence',
  'actionRequired',
  'action',
  'actionDue',
  'owner',
];

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  start: { alignSelf: 'flex-start' },
});

/** The risk value of what is typed just now. */
function ValueFollows({ typed }: { typed: Typed }) {
  const styles = useStyles();
  const { t } = useSession();
  const { likelihood, impact } = readable(risks, typed);
  return (
    <div className={styles.row} aria-live="polite">
      {typeof likelihood === 'number' && typeof impact === 'number' ? (
        <>
          <Text>{t.risks.value}</Text>
          <ZoneMark value={riskValue({ likelihood, impact })} />
        </>
      ) : (
        <Text>{t.risks.choosePosition}</Text>
      )}
    </div>
  );
}

interface RiskFormProps {
  item?: Risk;
  onSaved: (item: Risk) => void;
  onCancel: () => void;
}

/** Adds or changes a risk; the value follows likelihood and impact at once. */
export function RiskForm({ item, onSaved, onCancel }: RiskFormProps) {
  const { t } = useSession();
  return (
    <ListForm
      name="risks"
      fields={WRITTEN}
      {...(item ? { item } : {})}
      start={{ actionRequired: true }}
      verb={t.risks.save}
      follow={{ after: 'impact', show: (typed) => <ValueFollows typed={typed} /> }}
      onSaved={onSaved}
      onCancel={onCancel}
    />
  );
}

interface RiskPanelProps {
  risk: Risk;
  context: FieldContext;
  onClose: () => void;
}

/** One risk: to read, and to change for project leadership. */
export function RiskPanel({ risk, context, onClose }: RiskPanelProps) {
  const styles = useStyles();
  const { me, t, language } = useSession();
  const [editing, setEditing] = useState(false);
  const label = riskLabel(risk);
  const stop = () => setEditing(false);
  const state = fieldText(risks, risk, { name: 'state', context });
  return (
    <RecordPanel
      record={editing ? `${risk.key}.edit` : risk.key}
      title={label === risk.threat ? label : `${label} ${risk.threat}`}
      meta={t.frame.changedAt(formatInstant(risk.changedAt, language))}
      onClose={onClose}
    >
      {editing ? (
        <RiskForm item={risk} onSaved={stop} onCancel={stop} />
      ) : (
        <>
          <div className={styles.row}>
            <Text>{t.risks.value}</Text>
            <ZoneMark value={riskValue(risk)} />
          </div>
          <RecordFacts
            list={risks}
            item={risk}
            fields={SHOWN}
            context={context}
            instead={{
              state: <StatusShape shape={riskShape(risk.state)} text={state} />,
              ...(risk.action ? {} : { action: <ActionText risk={risk} context={context} /> }),
            }}
          />
          <StateButtons name="risks" item={risk} parts={{}} />
          {mayWrite(risks, me, {}) && (
            <Button className={styles.start} onClick={() => setEditing(true)}>
              {t.risks.edit}
            </Button>
          )}
        </>
      )}
    </RecordPanel>
  );
}
