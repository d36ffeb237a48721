import { data } from '../fields/data';
import { defineList, type Item } from '../schema/defineList';
import { anyObject } from '../schema/shape';

/** Where the bot may speak: conversation references as Teams gave them when the app was installed. */
export const conversations = defineList({
  name: 'conversations',
  label: { sv: 'Konversationer', en: 'Conversations' },
  titleField: 'name',
  fields: {
    name: { kind: 'text', maxLength: 255, required: true, label: { sv: 'Namn', en: 'Name' } },
    conversationId: {
      kind: 'text',
      maxLength: 255,
      required: true,
      label: { sv: 'Konversations-id', en: 'Conversation id' },
    },
    kind: {
      kind: 'choice',
      required: true,
      label: { sv: 'Slag', en: 'Kind' },
      options: {
        channel: { sv: 'Kanal', en: 'Channel' },
        personal: { sv: 'Personlig chatt', en: 'Personal chat' },
        groupChat: { sv: 'Gruppchatt', en: 'Group chat' },
      },
    },
    /** Whose own chat with the bot it is. */
    member: { kind: 'reference', list: 'members', label: { sv: 'Person', en: 'Person' } },
    reference: data({ sv: 'Referens', en: 'Reference' }, anyObject),
  },
  table: ['name', 'kind'],
  access: { read: [], create: [], update: [] },
  hidden: true,
});

export type Conversation = Item<typeof conversations>;
