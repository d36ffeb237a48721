import { MessageBar, MessageBarBody, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { byPosition } from '../../../shared/rules/byPosition';
import { type ConsultantCost, consultantCosts, FULL_PERCENT } from '../../../shared/rules/consultantCost';
import { formatMoney, formatPercent } from '../../../shared/text/format';
import { useReportTable } from '../../report/useReportTable';
import { useReportTexts } from '../../report/useReportTexts';
import { useItems, useSession } from '../../session';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', maxWidth: '900px' },
  heading: { margin: 0 },
});

/** The warning that a line is due: at ninety percent, at a hundred, and when the planned time would go over. */
function Warning({ cost }: { cost: ConsultantCost }) {
  const { language } = useSession();
  const words = useReportTexts();
  const { level, title, usedPercent, forecastPercent } = cost;
  const goesOver = level !== 'full' && forecastPercent !== null && forecastPercent > FULL_PERCENT;
  return (
    <>
      {level !== 'within' && (
        <MessageBar intent={level === 'full' ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody>
            {words[level === 'full' ? 'full' : 'nearFull'](title, formatPercent(usedPercent, language))}
          </MessageBarBody>
        </MessageBar>
      )}
      {goesOver && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.foreseen(title, formatPercent(forecastPercent, language))}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

/** What the time of each budget line has cost and will cost, with its warnings. */
export function ConsultantSummary() {
  const { language } = useSession();
  const words = useReportTexts();
  const table = useReportTable();
  const styles = useStyles();
  const costs = consultantCosts(useItems('consultantTime').items, byPosition(useItems('budgetLines').items));
  if (costs.length === 0) return null;
  const heads = [words.line, words.budget, words.hours, words.worked, words.used, words.plannedCost, words.forecast];
  return (
    <section className={styles.part} aria-label={words.consultants}>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.consultants}
      </Subtitle2>
      {costs.map((cost) => (
        <Warning key={cost.line} cost={cost} />
      ))}
      <div className={table.frame}>
        <table className={table.table} aria-label={words.consultants}>
          <thead className={table.head}>
            <tr>
              {heads.map((head) => (
                <th key={head} className={table.headCell}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={table.body}>
            {costs.map((cost) => (
              <tr key={cost.line} className={table.row}>
                <th scope="row" className={table.cell}>
                  {cost.title}
                </th>
                {[
                  formatMoney(cost.budgetSek),
                  cost.workedHours.toLocaleString(language),
                  formatMoney(cost.workedSek),
                  formatPercent(cost.usedPercent, language),
                  formatMoney(cost.plannedSek),
                  `${formatMoney(cost.forecastSek)} (${formatPercent(cost.forecastPercent, language)})`,
                ].map((said, at) => (
                  <td key={heads[at + 1]} className={table.cell} data-label={heads[at + 1]}>
                    {said}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
