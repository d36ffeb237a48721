import type { MinutesFacts } from '../facts/MinutesFacts';
import type { Source } from './Source';

type Course = NonNullable<MinutesFacts['meeting']['course']>[number];

/** What the log says of the meeting as a whole that its row does not keep. */
const LOGGED: readonly Course['kind'][] = ['adjourned', 'wentOn', 'reordered'];

/** When the meeting began and ended, its breaks, why it was resumed, and that its order was changed while it went on. */
export function courseFacts({
  records,
  meeting,
}: Source): Pick<MinutesFacts['meeting'], 'startedAt' | 'endedAt' | 'course'> {
  const { key, startedAt, endedAt, resumedAt, resumeReason } = meeting;
  const logged = records.all('events').flatMap(({ action, subject, at }): Course[] => {
    const kind = LOGGED.find((one) => one === action);
    const isMeant = kind !== undefined && subject === key && startedAt !== null && at >= startedAt;
    return isMeant ? [{ kind, at, reason: null }] : [];
  });
  const resumed: Course[] = resumedAt === null ? [] : [{ kind: 'resumed', at: resumedAt, reason: resumeReason }];
  return {
    ...(startedAt === null ? {} : { startedAt }),
    ...(endedAt === null ? {} : { endedAt }),
    course: [...logged, ...resumed].toSorted((a, b) => a.at.localeCompare(b.at)),
  };
}
