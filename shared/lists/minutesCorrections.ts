import { defineList, type Item } from '../schema/defineList';

/** A correction of minutes that had been adjusted: what was wrong and what is right, dated and beside the original, which stands. */
export const minutesCorrections = defineList({
  name: 'minutesCorrections',
  label: { sv: 'Rättelser av protokoll', en: 'Corrections of minutes' },
  fields: {
    minutes: {
      kind: 'reference',
      list: 'minutes',
      required: true,
      indexed: true,
      label: { sv: 'Protokoll', en: 'Minutes' },
    },
    part: { kind: 'text', maxLength: 200, required: true, label: { sv: 'Avsnitt', en: 'Section' } },
    was: {
      kind: 'note',
      maxLength: 2000,
      required: true,
      label: { sv: 'Så står det', en: 'What it says' },
      whenMissing: { sv: 'Skriv vad som står i protokollet.', en: 'Write what the minutes say.' },
    },
    shouldBe: {
      kind: 'note',
      maxLength: 2000,
      required: true,
      label: { sv: 'Så ska det stå', en: 'What it should say' },
      whenMissing: { sv: 'Skriv vad som är rätt.', en: 'Write what is right.' },
    },
    author: { kind: 'reference', list: 'members', required: true, label: { sv: 'Av', en: 'By' } },
    at: { kind: 'instant', required: true, label: { sv: 'Tid', en: 'Time' } },
  },
  table: ['part', 'was', 'shouldBe', 'at'],
  access: { read: 'everyone', financier: true, create: [], update: [] },
  appendOnly: true,
});

export type MinutesCorrection = Item<typeof minutesCorrections>;
