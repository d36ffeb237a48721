import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import { byPosition } from '../../../shared/rules/byPosition';
import { type ConsultantCost, consultantCosts, FULL_PERCENT } from '../../../shared/rules/consultantCost';
import { formatMoney, formatNumber, formatPercent } from '../../../shared/text/format';
import { Bar } from '../../Bar';
import { SmallTable } from '../../report/SmallTable';
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
        <Bar intent={level === 'full' ? 'error' : 'warning'}>
          {words[level === 'full' ? 'full' : 'nearFull'](title, formatPercent(usedPercent, language))}
        </Bar>
      )}
      {goesOver && <Bar intent="warning">{words.foreseen(title, formatPercent(forecastPercent, language))}</Bar>}
    </>
  );
}

/** What the time of each budget line has cost and will cost, with its warnings. */
export function ConsultantSummary() {
  const { language } = useSession();
  const words = useReportTexts();
  const styles = useStyles();
  const costs = consultantCosts(useItems('consultantTime').items, byPosition(useItems('budgetLines').items));
  if (costs.length === 0) return null;
  return (
    <section className={styles.part} aria-label={words.consultants}>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.consultants}
      </Subtitle2>
      {costs.map((cost) => (
        <Warning key={cost.line} cost={cost} />
      ))}
      <SmallTable
        label={words.consultants}
        heads={[words.line, words.budget, words.hours, words.worked, words.used, words.plannedCost, words.forecast]}
        rows={costs.map((cost) => ({
          key: cost.line,
          cells: [
            cost.title,
            formatMoney(cost.budgetSek),
            formatNumber(cost.workedHours, language),
            formatMoney(cost.workedSek),
            formatPercent(cost.usedPercent, language),
            formatMoney(cost.plannedSek),
            `${formatMoney(cost.forecastSek)} (${formatPercent(cost.forecastPercent, language)})`,
          ],
        }))}
      />
    </section>
  );
}
