import { bodyOf } from '../../shared/rules/bodyOf';
import type { RiskZones } from '../../shared/rules/defaultZones';
import { zonesOf } from '../../shared/rules/riskZones';
import { useItems } from '../session';

/** The limits of the zones in the site's first project, and who decided them; nobody where they are the proposed ones. */
export function useRiskZones(): RiskZones & { by: string | null } {
  const { project } = bodyOf(useItems('projects').items);
  return { ...zonesOf(project), by: project?.riskZonesBy ?? null };
}
