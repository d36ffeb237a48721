import { AppError } from '../../../shared/AppError';
import type { Minutes } from '../../../shared/lists/minutes';
import { swedishDay, swedishMoment } from '../../../shared/rules/swedishTime';
import type { Dependencies } from '../dependencies';
import { rulesFor } from '../sitting';

/** People are reminded when they come to work. */
const AT = '08:00';

/** Reminding adjusters who have not answered within the days that the meeting's project has set. */
export function createRemindAdjusters({ store, chat, clock }: Dependencies) {
  function isDue({ meeting, state, sentAt, remindedAt }: Minutes, now: Date): boolean {
    if (state !== 'inAdjustment' || sentAt === null || remindedAt !== null) return false;
    return swedishMoment(swedishDay(sentAt, rulesFor(store, meeting).adjustReminderDays), AT) <= now.toISOString();
  }

  const due = (now: Date): Minutes[] => store.all('minutes').filter((row) => isDue(row, now));

  return {
    isNeeded: (now: Date): boolean => due(now).length > 0,
    /** Once for each version: what is written is that it is to be said, and the cards see to it that it is. */
    async run(): Promise<void> {
      for (const { key, eTag } of due(clock())) {
        try {
          const row = await store.update('minutes', { remindedAt: clock().toISOString() }, { key, eTag, by: 'system' });
          chat.subjectChanged('minutesReminder', `${key}.${row.version}`);
        } catch (error) {
          // Somebody has answered meanwhile, or another process reminds; the next turn sees how it is.
          if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
        }
      }
    },
  };
}
