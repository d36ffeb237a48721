import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { labelOf } from '../../shared/fields/choice';
import { actionPoints } from '../../shared/lists/actionPoints';
import { type StatusRow, statusRows } from '../../shared/lists/statusRows';
import { asksAboutLight, type PointedRisk } from '../../shared/rules/pointedRisk';
import { formatDay } from '../../shared/text/format';
import { Bar } from '../Bar';
import { useSession } from '../session';
import { TabLink } from '../TabLink';
import { useReportTexts } from './useReportTexts';

const useStyles = makeStyles({
  pointed: { display: 'flex', flexDirection: 'column', gap: '4px', marginTop: '4px' },
  list: { margin: 0, paddingLeft: '20px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  ask: { '@media print': { display: 'none' } },
});

interface PointedProps {
  row: Pick<StatusRow, 'light'> & { pointed: PointedRisk };
  /** Whether the reader may change the light. */
  asks: boolean;
}

/** What is done about the risk that an area points at, and what has been decided of it. */
export function Pointed({ row, asks }: PointedProps) {
  const { language } = useSession();
  const words = useReportTexts();
  const styles = useStyles();
  const { action, actions, decision, number, threat } = row.pointed;
  const says = ({ title, owner, due, state }: PointedRisk['actions'][number]): string =>
    [
      title,
      ...(owner ? [words.owner(owner)] : []),
      ...(due ? [words.due(formatDay(due, language))] : []),
      labelOf(actionPoints.fields.state.options, state, language).toLowerCase(),
    ].join(', ');
  return (
    <div className={styles.pointed}>
      {action && <Caption1>{words.ownAction(action)}</Caption1>}
      {actions.length > 0 && (
        <ul className={styles.list} aria-label={words.actions(number ?? threat)}>
          {actions.map((one) => (
            <li key={`${one.title}${one.due}`}>
              <Caption1>{says(one)}</Caption1>
            </li>
          ))}
        </ul>
      )}
      {decision && (
        <Caption1>
          <span className={styles.quiet}>{words.decided}</span>{' '}
          <TabLink inline place={{ page: 'decisions', key: decision.key }}>
            {decision.title}
          </TabLink>
        </Caption1>
      )}
      {asks && asksAboutLight(row) && (
        <Bar intent="info" className={styles.ask}>
          {words.askLight(statusRows.fields.light.options[row.light][language].toLowerCase())}
        </Bar>
      )}
    </div>
  );
}
