import { Text } from '@fluentui/react-components';
import type { ImportedRow, ImportPlan } from '../../shared/exchange/ImportPlan';
import { type ListName, lists } from '../../shared/lists';
import { problemText } from '../../shared/text/problemText';
import { useReportTable } from '../report/useReportTable';
import { useSession } from '../session';
import { useExchangeWords } from './useExchangeWords';

/** So many rows are shown; those with problems come first. */
const MOST_SHOWN = 100;

const ORDER: readonly ImportedRow['does'][] = ['refused', 'change', 'add', 'nothing'];

/** What an import would do, row by row, with each problem at its column. */
export function PlanTable({ name, plan }: { name: ListName; plan: ImportPlan }) {
  const { t, language } = useSession();
  const words = useExchangeWords();
  const table = useReportTable();
  const list = lists[name];
  const count = (does: ImportedRow['does']) => plan.rows.filter((one) => one.does === does).length;
  const rows = plan.rows.toSorted((a, b) => ORDER.indexOf(a.does) - ORDER.indexOf(b.does)).slice(0, MOST_SHOWN);
  const labels: Readonly<Record<string, { label: { sv: string; en: string } }>> = list.fields;
  const says = ({ problems, changes }: ImportedRow): string =>
    problems.length > 0
      ? problems
          .map((one) => [one.column, problemText(one, list, { language, t })].filter(Boolean).join(': '))
          .join(' ')
      : changes.map((field) => labels[field]?.label[language] ?? field).join(', ');
  const heads = [words.row, words.what, words.does, words.says];
  return (
    <div className={table.frame}>
      <Text role="status">
        {words.summary({
          added: count('add'),
          changed: count('change'),
          same: count('nothing'),
          refused: count('refused'),
        })}
      </Text>
      <table className={table.table} aria-label={words.preview}>
        <thead className={table.head}>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={table.headCell}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={table.body}>
          {rows.map((one) => (
            <tr key={one.row} className={table.row}>
              <th scope="row" className={table.cell}>
                {words.rowNumber(one.row)}
              </th>
              <td className={table.cell} data-label={words.what}>
                {one.name}
              </td>
              <td className={table.cell} data-label={words.does}>
                {words.kinds[one.does]}
              </td>
              <td className={table.cell} data-label={words.says}>
                {says(one)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {plan.rows.length > rows.length && <Text>{words.more(plan.rows.length - rows.length)}</Text>}
    </div>
  );
}
