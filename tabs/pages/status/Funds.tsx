import { Body1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { fundRequests } from '../../../shared/lists/fundRequests';
import { mayRead } from '../../../shared/rules/access';
import { formatDay, formatMoney } from '../../../shared/text/format';
import { useReportTable } from '../../report/useReportTable';
import { useReportTexts } from '../../report/useReportTexts';
import { useItems, useSession } from '../../session';
import { TabLink } from '../../TabLink';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', maxWidth: '900px' },
  heading: { margin: 0 },
  lines: { whiteSpace: 'pre-line' },
});

function FundTable() {
  const { language } = useSession();
  const words = useReportTexts();
  const table = useReportTable();
  const styles = useStyles();
  const requests = useItems('fundRequests').items.toSorted((a, b) => b.from.localeCompare(a.from));
  const states: Readonly<Record<string, { sv: string; en: string }>> = fundRequests.fields.state.options;
  const called = requests.filter(({ state }) => state === 'sent' || state === 'paid');
  const total = called.reduce((sum, { amountSek }) => sum + amountSek, 0);
  if (requests.length === 0) return <Body1>{words.noFunds}</Body1>;
  const heads = [fundRequests.fields.title.label[language], words.period, words.amount, words.appendices, words.state];
  return (
    <>
      <div className={table.frame}>
        <table className={table.table} aria-label={words.funds}>
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
            {requests.map(({ key, title, from, to, amountSek, appendices, state }) => (
              <tr key={key} className={table.row}>
                <th scope="row" className={table.cell}>
                  {title}
                </th>
                <td className={table.cell} data-label={words.period}>
                  {`${formatDay(from, language)} – ${formatDay(to, language)}`}
                </td>
                <td className={table.cell} data-label={words.amount}>
                  {formatMoney(amountSek)}
                </td>
                <td className={table.cell} data-label={words.appendices}>
                  <span className={styles.lines}>{appendices ?? words.none}</span>
                </td>
                <td className={table.cell} data-label={words.state}>
                  {states[state]?.[language] ?? state}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Body1>{words.fundsTotal(formatMoney(total))}</Body1>
    </>
  );
}

/** What has been called off from the financier: period, amount, appendices and how far it has come; for those whose business it is. */
export function Funds() {
  const { me } = useSession();
  const words = useReportTexts();
  const styles = useStyles();
  if (!mayRead(fundRequests, me)) return null;
  return (
    <section className={styles.part} aria-label={words.funds}>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.funds}
      </Subtitle2>
      <FundTable />
      <TabLink place={{ page: 'fundRequests' }}>{words.allFunds}</TabLink>
    </section>
  );
}
