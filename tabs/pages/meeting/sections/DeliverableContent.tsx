import { Body1 } from '@fluentui/react-components';
import { byPosition } from '../../../../shared/rules/byPosition';
import { Fetched } from '../../../States';
import { useItems, useSession } from '../../../session';
import { DeliverableTable } from '../DeliverableTable';
import type { SectionContentProps } from './SectionContentProps';

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
