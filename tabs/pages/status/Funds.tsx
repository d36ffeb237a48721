import { Body1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { fundRequests } from '../../../shared/lists/fundRequests';
import { mayRead } from '../../../shared/rules/access';
import { calledOffSek } from '../../../shared/rules/calledOff';
import { formatDay, formatMoney } from '../../../shared/text/format';
import { SmallTable } from '../../report/SmallTable';
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
  const styles = useStyles();
  const requests = useItems('fundRequests').items.toSorted((a, b) => b.from.localeCompare(a.from));
  if (requests.length === 0) return <Body1>{words.noFunds}</Body1>;
  const { title: name, state: states } = fundRequests.fields;
  return (
    <>
      <SmallTable
        label={words.funds}
        heads={[name.label[language], words.period, words.amount, words.appendices, words.state]}
        rows={requests.map(({ key, title, from, to, amountSek, appendices, state }) => ({
          key,
          cells: [
            title,
            `${formatDay(from, language)} – ${formatDay(to, language)}`,
            formatMoney(amountSek),
            <span key="appendices" className={styles.lines}>
              {appendices ?? words.none}
            </span>,
            states.options[state][language],
          ],
        }))}
      />
      <Body1>{words.fundsTotal(formatMoney(calledOffSek(requests)))}</Body1>
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
