import { Body1, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { labelOf } from '../../shared/fields/choice';
import { reallocations as list } from '../../shared/lists/reallocations';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { formatMoney } from '../../shared/text/format';
import { useSession } from '../session';
import { TabLink } from '../TabLink';
import type { WriteRows } from './EditRow';
import { useReportTexts } from './useReportTexts';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '8px', maxWidth: '70ch' },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px' },
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', '@media print': { display: 'none' } },
});

/** Money that is or may be moved between the lines; what has not been decided has changed nothing. */
export function Reallocations({
  moved,
  write,
}: {
  moved: StatusReportView['reallocations'];
  write: WriteRows | undefined;
}) {
  const { language } = useSession();
  const words = useReportTexts();
  const styles = useStyles();
  if (!moved) return null;
  return (
    <div className={styles.parts}>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.reallocations}
      </Subtitle2>
      {moved.length === 0 && <Body1>{words.noReallocations}</Body1>}
      {moved.length > 0 && (
        <ul className={styles.list} aria-label={words.reallocations}>
          {moved.map(({ title, from, to, amountSek, state }) => (
            <li key={`${title}${from}${to}${amountSek}`}>
              {`${title}: ${formatMoney(amountSek)} ${words.fromTo(from, to)}. ${labelOf(list.fields.state.options, state, language)}.`}
            </li>
          ))}
        </ul>
      )}
      {moved.some(({ state }) => state === 'possible') && <Caption1>{words.possibleWhy}</Caption1>}
      {write && (
        <div className={styles.links}>
          <TabLink place={{ page: 'reallocations' }}>{words.allReallocations}</TabLink>
          <TabLink place={{ page: 'budgetLines' }}>{words.allLines}</TabLink>
        </div>
      )}
    </div>
  );
}
