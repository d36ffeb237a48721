import { makeStyles, Text } from '@fluentui/react-components';
import { risks } from '../../../shared/lists/risks';
import { readable } from '../../../shared/rules/askedFields';
import { riskValue } from '../../../shared/rules/riskValue';
import { StatusShape } from '../../fields/StatusShape';
import type { Typed } from '../../form/draftStore';
import { useSession } from '../../session';
import { ZoneMark } from './ZoneMark';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' } });

/** A risk's value with its zone, and what it is when the actions are done; in words while it has not been assessed. */
export function ValueLine({ value, residual = null }: { value: number | null; residual?: number | null }) {
  const styles = useStyles();
  const { t } = useSession();
  return (
    <div className={styles.row}>
      <Text>{t.risks.value}</Text>
      {value === null ? <StatusShape shape="none" text={t.risks.notAssessed} /> : <ZoneMark value={value} />}
      {residual !== null && (
        <>
          <Text>{`→ ${t.risks.residual}`}</Text>
          <ZoneMark value={residual} />
        </>
      )}
    </div>
  );
}

/** The value of what is typed just now, or what is missing for it. */
export function ValueFollows({ typed }: { typed: Typed }) {
  const { t } = useSession();
  const { likelihood, impact } = readable(risks, typed);
  return (
    <div aria-live="polite">
      {typeof likelihood === 'number' && typeof impact === 'number' ? (
        <ValueLine value={riskValue({ likelihood, impact })} />
      ) : (
        <Text>{t.risks.choosePosition}</Text>
      )}
    </div>
  );
}
