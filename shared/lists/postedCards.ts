import { defineList, type Item } from '../schema/defineList';

/** A card the bot has posted; the key is `kind.subject.conversation`, so a subject has one card in each place. */
export const postedCards = defineList({
  name: 'postedCards',
  label: { sv: 'Skickade kort', en: 'Posted cards' },
  fields: {
    kind: {
      kind: 'choice',
      required: true,
      label: { sv: 'Slag', en: 'Kind' },
      options: {
        statusReport: { sv: 'Statusrapport', en: 'Status report' },
        vote: { sv: 'Omröstning', en: 'Vote' },
        minutes: { sv: 'Protokoll', en: 'Minutes' },
        minutesReminder: { sv: 'Påminnelse om justering', en: 'Reminder of adjusting' },
        call: { sv: 'Kallelse', en: 'Call' },
      },
    },
    subject: { kind: 'text', maxLength: 200, required: true, indexed: true, label: { sv: 'Gäller', en: 'Subject' } },
    conversation: {
      kind: 'reference',
      list: 'conversations',
      required: true,
      label: { sv: 'Konversation', en: 'Conversation' },
    },
    activityId: { kind: 'text', maxLength: 255, label: { sv: 'Meddelandets id', en: 'Activity id' } },
    renderedVersion: { kind: 'text', maxLength: 80, label: { sv: 'Visad version', en: 'Rendered version' } },
  },
  table: ['kind', 'subject', 'renderedVersion'],
  access: { read: [], create: [], update: [] },
  hidden: true,
});

export type PostedCard = Item<typeof postedCards>;
