import { Body1 } from '@fluentui/react-components';
import { byPosition } from '../../../../shared/rules/byPosition';
import { isClosed } from '../../../../shared/states/risk';
import { formatDay } from '../../../../shared/text/format';
import { Fetched } from '../../../States';
import { useItems, useSession } from '../../../session';
import { DeliverableTable } from '../DeliverableTable';
import { RiskTable } from '../RiskTable';
import type { SectionContentProps } from './SectionContentProps';

/** The register of risks; the one that the item's decision is about first. */
export function RiskContent({ section, room }: SectionContentProps) {
  const risks = useItems('risks');
  const decision = room.decisions.find((one) => one.agendaItem === section.agendaItem);
  return (
    <Fetched of={risks} rows={4} has={risks.items.length > 0}>
      <RiskTable risks={risks.items.filter((risk) => !isClosed(risk.state))} focus={decision?.risk ?? null} />
    </Fetched>
  );
}

/** The deliverables, unless the decision's own card shows those that it asks about. */
export function DeliverableContent({ section, room }: SectionContentProps) {
  const { t } = useSession();
  const deliverables = useItems('deliverables');
  const { items } = deliverables;
  if (room.decisions.some((one) => one.agendaItem === section.agendaItem)) return null;
  return (
    <Fetched of={deliverables} rows={4} has={items.length > 0}>
      {items.length === 0 ? (
        <Body1>{t.meeting.noDeliverables}</Body1>
      ) : (
        <DeliverableTable deliverables={byPosition(items)} />
      )}
    </Fetched>
  );
}

/** When and where the next meeting is, from its own row. */
export function NextMeetingContent({ room }: SectionContentProps) {
  const { t, language } = useSession();
  const next = useItems('meetings').items.find((one) => one.key === room.meeting.next);
  const when = next && [formatDay(next.date, language, true), next.place].filter(Boolean).join(', ');
  return <Body1>{when ? t.meeting.nextMeetingIs(when) : t.meeting.summaryNoNext}</Body1>;
}
