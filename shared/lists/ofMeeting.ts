/** The meeting that a row belongs to. */
export const ofMeeting = {
  kind: 'reference',
  list: 'meetings',
  required: true,
  indexed: true,
  label: { sv: 'Möte', en: 'Meeting' },
} as const;

/** The item of the agenda that a row belongs to. */
export const ofItem = {
  kind: 'reference',
  list: 'agendaItems',
  required: true,
  label: { sv: 'Mötespunkt', en: 'Agenda item' },
} as const;
