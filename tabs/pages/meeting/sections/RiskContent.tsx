import { isClosed } from '../../../../shared/states/risk';
import { Fetched } from '../../../States';
import { useItems } from '../../../session';
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
