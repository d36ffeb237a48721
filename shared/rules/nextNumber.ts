import type { AgendaItem } from '../lists/agendaItems';

/** The next number for a new item: one more than the highest of those that are numbers, "§ 87" among them. */
export const nextNumber = (agenda: readonly Pick<AgendaItem, 'itemNumber'>[]): number =>
  Math.max(0, ...agenda.map(({ itemNumber }) => Number.parseInt(itemNumber.replace(/^\D+/, ''), 10) || 0)) + 1;
