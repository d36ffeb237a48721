import { deliverables } from '../../../shared/lists/deliverables';
import type { Upgrade } from './Upgrade';

/** What the deliverables are called that the handbook found by their keys before it was said in their rows. */
const PARTS = { Metodhandbok: 'handbook', Rutinramverk: 'framework', Utvecklingsprocessen: 'process' } as const;

const partOf = (title: unknown) => Object.entries(PARTS).find(([name]) => name === title)?.[1];

/** Which section of the handbook shows a deliverable stands in the deliverable. */
export const handbookParts: Upgrade = {
  name: 'handbook-parts',
  label: {
    sv: 'Leveransobjekten säger i vilket avsnitt av metodhandboken de visas',
    en: 'The deliverables say in which section of the handbook they are shown',
  },
  async run(site) {
    const rows = await site.rows('deliverables');
    const { options } = deliverables.fields.shownAs;
    for (const row of rows) {
      const part = partOf(row.fields.Title);
      // Where somebody has said it of another, that is the one.
      if (!part || rows.some(({ fields }) => fields.ShownAs === options[part].sv)) continue;
      await site.change('deliverables', row, { ShownAs: options[part].sv });
    }
  },
};
