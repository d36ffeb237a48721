import { AppError } from '../../shared/AppError';
import type { MeetingCalendar } from '../../shared/api/meeting';
import type { Attendance } from '../../shared/lists/attendance';
import { byPosition } from '../../shared/rules/byPosition';
import type { CalledMeeting } from '../../shared/rules/calledMeeting';
import type { RollPerson } from '../../shared/rules/roll';
import { isSkipped } from '../../shared/states/agendaItem';
import { isKept } from '../../shared/states/kept';
import { isPlanned } from '../../shared/states/meeting';
import type { Actor } from '../access/actor';
import { meetingIcs } from '../documents/meetingIcs';
import type { ItemOf } from '../ports';
import { createCallSubstitutes } from './callSubstitutes';
import type { Dependencies } from './dependencies';
import { requireItem, requireState } from './guards';
import { rollOf } from './sitting';

/** Use cases of the call to a meeting; it is sent by the verb of the meeting's states. Errors: notFound, forbidden, wrongState, conflict. */
export function createCalls(dependencies: Dependencies) {
  const { store, log } = dependencies;
  const callSubstitutes = createCallSubstitutes(dependencies);
  const agendaOf = (meeting: string): string[] =>
    byPosition(store.all('agendaItems').filter((one) => one.meeting === meeting && !isSkipped(one.state))).map(
      ({ itemNumber, title }) => `${itemNumber} ${title}`,
    );

  /** What is said in the call, to everybody alike. */
  function view(key: string): CalledMeeting {
    const meeting = requireItem(store, 'meetings', key);
    const papers = store.all('papers').filter((one) => one.meeting === key && isKept(one.state));
    const following = papers.filter((one) => one.availability !== 'available').map(({ title }) => title);
    return { meeting, agenda: agendaOf(key), following };
  }

  return {
    view,

    /** Members whom the call is for in person: a substitute is, once called in. */
    called(key: string): string[] {
      const { date } = requireItem(store, 'meetings', key);
      const { people } = rollOf(store, key, date);
      const isForSubstitute = ({ row, capacity }: RollPerson): boolean =>
        capacity === 'substitute' && store.find('attendance', row ?? '')?.substituteFor == null;
      return people.flatMap((one) => (one.row && one.member && !isForSubstitute(one) ? [one.member] : []));
    },

    /** A person's own answer. No reason is asked or stored, and it may be changed until the meeting begins. */
    async answer(actor: Actor, key: string, answer: NonNullable<Attendance['answer']>): Promise<ItemOf<'attendance'>> {
      requireState('meetings', requireItem(store, 'meetings', key), isPlanned);
      const own = store.all('attendance').find((one) => one.meeting === key && one.member === actor.key);
      // Who is not called has nothing to answer.
      if (!own) throw new AppError('forbidden');
      const answered = await store.update('attendance', { answer }, { key: own.key, by: actor.key });
      log.record({ actor, action: 'answeredCall', list: 'attendance', subject: own.key, detail: { answer } });
      await callSubstitutes(actor, answered);
      return answered;
    },

    /** The meeting as a calendar file. */
    calendar(key: string): MeetingCalendar {
      const meeting = requireItem(store, 'meetings', key);
      const caller = store.find('members', meeting.calledBy ?? meeting.createdBy ?? '');
      const organizer = { name: caller?.name ?? 'Processfabriken', objectId: caller?.objectId ?? meeting.id };
      const stamp = meeting.callChangedAt ?? meeting.calledAt ?? meeting.changedAt;
      const text = meetingIcs({ meeting, organizer, lines: agendaOf(key), stamp });
      return { fileName: `${meeting.date}-mote.ics`, text };
    },
  };
}
