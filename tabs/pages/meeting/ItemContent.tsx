import { Body1 } from '@fluentui/react-components';
import type { AgendaItem } from '../../../shared/lists/agendaItems';
import { StatusReportBody } from '../../report/StatusReportBody';
import { useStatusReport } from '../../report/useStatusReport';
import { Failure, Fetched, Loading } from '../../States';
import { useItems, useSession } from '../../session';
import { DeliverableTable } from './DeliverableTable';
import { RiskTable } from './RiskTable';
import { RunningText } from './RunningText';
import type { Room } from './useRoom';

interface ContentProps {
  item: AgendaItem;
  room: Room;
}

function ReportContent({ item }: ContentProps) {
  const { t } = useSession();
  const { view, error, refetch } = useStatusReport(item.report);
  if (!item.report) return <Body1>{t.meeting.noContent}</Body1>;
  if (error) return <Failure error={error} onRetry={refetch} />;
  return view ? <StatusReportBody view={view} /> : <Loading />;
}

function TextContent({ item }: ContentProps) {
  return item.text ? <RunningText text={item.text} /> : null;
}

function RiskContent({ item, room }: ContentProps) {
  const risks = useItems('risks');
  const decision = room.decisions.find((one) => one.agendaItem === item.key);
  return (
    <>
      <TextContent item={item} room={room} />
      <Fetched of={risks} rows={4} has={risks.items.length > 0}>
        <RiskTable risks={risks.items.filter((risk) => risk.state !== 'closed')} focus={decision?.risk ?? null} />
      </Fetched>
    </>
  );
}

function DeliverableContent({ item, room }: ContentProps) {
  const deliverables = useItems('deliverables');
  const { items } = deliverables;
  const { t } = useSession();
  const decision = room.decisions.find((one) => one.agendaItem === item.key);
  // The decision's card shows the deliverables it asks about.
  if (decision) return <TextContent item={item} room={room} />;
  return (
    <>
      <TextContent item={item} room={room} />
      <Fetched of={deliverables} rows={4} has={items.length > 0}>
        {items.length === 0 ? (
          <Body1>{t.meeting.noDeliverables}</Body1>
        ) : (
          <DeliverableTable deliverables={[...items].sort((a, b) => a.position - b.position)} />
        )}
      </Fetched>
    </>
  );
}

const CONTENTS = {
  statusReport: ReportContent,
  text: TextContent,
  risks: RiskContent,
  deliverables: DeliverableContent,
} as const satisfies Record<NonNullable<AgendaItem['content']>, unknown>;

/** What an agenda item is about: the actual report, risks, deliverables or text, not a link to it. */
export function ItemContent({ item, room }: ContentProps) {
  const Content = CONTENTS[item.content ?? 'text'];
  return <Content key={item.key} item={item} room={room} />;
}
