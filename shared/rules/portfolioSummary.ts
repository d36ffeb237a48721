import type { Initiative } from '../lists/initiatives';

/** The figures above the process-factory table. */
export interface PortfolioSummary {
  municipalities: number;
  ongoing: number;
  seeking: number;
  total: number;
}

const UNCONFIRMED_AFTER_DAYS = 90;

/** Counts initiatives for the page's first line. */
export function portfolioSummary(initiatives: readonly Initiative[]): PortfolioSummary {
  return {
    municipalities: new Set(initiatives.map((one) => one.municipality)).size,
    ongoing: initiatives.filter((one) => one.state === 'ongoing').length,
    seeking: initiatives.filter((one) => one.seeksCollaboration).length,
    total: initiatives.length,
  };
}

/** Whether nobody has confirmed the row in the last 90 days; a row counts as confirmed when it was last changed by its municipality. */
export function isUnconfirmed(initiative: Pick<Initiative, 'lastConfirmedAt' | 'createdAt'>, now: Date): boolean {
  const confirmed = new Date(initiative.lastConfirmedAt ?? initiative.createdAt).getTime();
  return now.getTime() - confirmed > UNCONFIRMED_AFTER_DAYS * 24 * 60 * 60 * 1000;
}
