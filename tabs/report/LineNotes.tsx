import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportLine } from '../../shared/rules/reportLines';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { useSession } from '../session';
import { TabLink } from '../TabLink';

const useStyles = makeStyles({
  note: { display: 'block', maxWidth: '40ch', fontWeight: tokens.fontWeightRegular },
  missing: { display: 'block', maxWidth: '40ch', color: tokens.colorStatusDangerForeground3 },
});

interface LineNotesProps {
  line: ReportLine;
  view: Pick<StatusReportView, 'risks' | 'toExplain'>;
}

/** What a budget line is called, with the risks that concern it and why it differs from its budget. */
export function LineNotes({ line, view }: LineNotesProps) {
  const { t } = useSession();
  const styles = useStyles();
  const risks = view.risks.filter(({ budgetLine }) => budgetLine === line.key);
  return (
    <>
      {line.title}
      {risks.map(({ key, readableNumber, threat }) => (
        <Caption1 key={key} className={styles.note}>
          <TabLink inline place={{ page: 'risks', key: readableNumber ?? key }}>
            {t.status.seeRisk(readableNumber ?? threat)}
          </TabLink>
        </Caption1>
      ))}
      {line.explanation && <Caption1 className={styles.note}>{line.explanation}</Caption1>}
      {view.toExplain.includes(line.key) && <Caption1 className={styles.missing}>{t.status.toExplain}</Caption1>}
    </>
  );
}
