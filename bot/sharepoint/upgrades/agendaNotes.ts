import type { Upgrade } from './Upgrade';

/** The column that the items had their notes in. */
const OLD = 'Notes';

/** Notes were a column of the agenda's items, which everybody may read; they get a list of their own, and the column is emptied. */
export const agendaNotes: Upgrade = {
  name: 'agendaNotes',
  label: {
    sv: 'Anteckningar flyttas från dagordningspunkterna till en egen lista som bara projektledningen läser',
    en: 'Notes move from the agenda items to a list of their own that only the project management reads',
  },
  async run(site) {
    const written = new Set((await site.rows('agendaNotes')).map(({ fields }) => fields.AppKey));
    for (const row of await site.rows('agendaItems')) {
      const { AppKey: key, [OLD]: notes } = row.fields;
      if (typeof key !== 'string' || typeof notes !== 'string' || notes === '') continue;
      if (!written.has(key)) await site.create('agendaNotes', { AppKey: key, Item: key, Notes: notes });
      await site.change('agendaItems', row, { [OLD]: null });
    }
  },
};
