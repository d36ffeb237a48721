import { defineList, type Item } from '../schema/defineList';

/** What somebody remarked on a part of minutes before they were adjusted; rows are only added. */
export const minutesComments = defineList({
  name: 'minutesComments',
  label: { sv: 'Kommentarer till protokoll', en: 'Comments on minutes' },
  fields: {
    minutes: {
      kind: 'reference',
      list: 'minutes',
      required: true,
      indexed: true,
      label: { sv: 'Protokoll', en: 'Minutes' },
    },
    version: { kind: 'integer', min: 1, required: true, label: { sv: 'Version', en: 'Version' } },
    part: { kind: 'text', maxLength: 200, required: true, label: { sv: 'Avsnitt', en: 'Section' } },
    text: {
      kind: 'note',
      maxLength: 2000,
      required: true,
      label: { sv: 'Kommentar', en: 'Comment' },
      hint: {
        sv: 'Skriv roll, inte namn: kommentaren blir en allmän handling.',
        en: 'Write roles, not names: the comment becomes a public record.',
      },
      whenMissing: { sv: 'Skriv vad som bör ändras.', en: 'Write what should be changed.' },
    },
    author: { kind: 'reference', list: 'members', required: true, label: { sv: 'Av', en: 'By' } },
    at: { kind: 'instant', required: true, label: { sv: 'Tid', en: 'Time' } },
  },
  table: ['part', 'text', 'author', 'at'],
  access: { read: 'everyone', create: [], update: [] },
  appendOnly: true,
});

export type MinutesComment = Item<typeof minutesComments>;
