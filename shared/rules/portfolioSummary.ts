import type { Initiative } from '../lists/initiatives';
import { isOngoing } from '../states/initiative';

/** The figures above the process-factory table. */
interface PortfolioSummary {
  municipalities: number;
  ongoing: number;
  seeking: number;
  total: number;
}

/** Counts initiatives for the page's first line. */
export function portfolioSummary(initiatives: readonly Initiative[]): PortfolioSummary {
  return {
    municipalities: new Set(initiatives.map((one) => one.municipality)).size,
    ongoing: initiatives.filter((one) => isOngoing(one.state)).length,
    seeking: initiatives.filter((one) => one.seeksCollaboration).length,
    total: initiatives.length,
  };
}
