import type { StatusReport } from '../../../shared/lists/statusReports';
import { type StatusRow, statusRows } from '../../../shared/lists/statusRows';
import { ListForm } from '../../list/ListForm';
import { RecordPanel } from '../../list/RecordPanel';
import { useSession } from '../../session';

interface PanelProps {
  onClose: () => void;
}

/** Changes one area of the report beside it. */
export function RowPanel({ row, onClose }: PanelProps & { row: StatusRow }) {
  const { t, language, announce } = useSession();
  const saved = () => {
    announce(t.status.rowSaved);
    onClose();
  };
  return (
    <RecordPanel record={row.key} title={statusRows.fields.area.options[row.area][language]} onClose={onClose}>
      <ListForm
        key={row.key}
        name="statusRows"
        item={row}
        fields={['light', 'comment', 'action', 'risk', 'done']}
        verb={t.common.save}
        onSaved={saved}
        onCancel={onClose}
      />
    </RecordPanel>
  );
}

/** Changes the running text of the report beside it. */
export function ReportTextPanel({ report, onClose }: PanelProps & { report: StatusReport }) {
  const { t, announce } = useSession();
  const saved = () => {
    announce(t.status.rowSaved);
    onClose();
  };
  return (
    <RecordPanel record={report.key} title={t.status.editIntro} onClose={onClose}>
      <ListForm
        name="statusReports"
        item={report}
        fields={['intro', 'financeNarrative']}
        verb={t.common.save}
        onSaved={saved}
        onCancel={onClose}
      />
    </RecordPanel>
  );
}
