import { z } from 'zod';

const text = z.string().nullish();
const moment = z
  .string()
  .refine((at) => !Number.isNaN(Date.parse(at)))
  .nullish();
const account = z.looseObject({ id: z.string().min(1), name: text, aadObjectId: text });
const loose = z.looseObject({});

/**
 * The form of every activity from Teams, field by field as far as anything here or in botbuilder reads it: both fail in their own ways at
 * another type. What is not named is let through unread.
 */
export const activityForm = z.looseObject({
  type: z.string().min(1),
  id: text,
  name: text,
  action: text,
  text,
  textFormat: text,
  locale: text,
  replyToId: text,
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  timestamp: moment,
  localTimestamp: moment,
  expiration: moment,
  conversation: z.looseObject({
    id: z.string().min(1),
    name: text,
    conversationType: text,
    isGroup: z.boolean().nullish(),
    tenantId: text,
  }),
  from: account,
  recipient: account,
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  entities: z.array(z.looseObject({ type: text, text, mentioned: account.partial().nullish() })).nullish(),
  attachments: z.array(z.looseObject({ contentType: text })).nullish(),
  channelData: loose.nullish(),
  value: loose.nullish(),
});
