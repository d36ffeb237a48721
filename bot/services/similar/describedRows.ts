import { type Initiative, initiatives } from '../../../shared/lists/initiatives';
import { openToAll } from '../../../shared/rules/access';
import type { Described } from '../../../shared/similar/features';
import { isOver } from '../../../shared/states/initiative';

/** The area in words, as people write it. */
export const areaWords = (area: string | null): string =>
  Object.entries(initiatives.fields.area.options).find(([key]) => key === area)?.[1].sv ?? '';

/** What rows are compared by: what everybody may read of those that are still alive, so that no likeness tells what is hidden. */
export const describedRows = (rows: readonly Initiative[]): (Described & { id: string })[] =>
  openToAll(
    initiatives,
    rows.filter(({ state }) => !isOver(state)),
  ).map(({ key, title, need, area }) => ({ id: key, title, need: need ?? '', area: areaWords(area) }));
