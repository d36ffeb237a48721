import { nextPosition } from '../../shared/rules/nextPosition';
import { nextSubstitute } from '../../shared/rules/nextSubstitute';
import { isCalled } from '../../shared/states/meeting';
import type { Actor } from '../access/actor';
import type { ItemOf } from '../ports';
import type { Dependencies } from './dependencies';
import { requireItem } from './guards';
import { rollOf } from './sitting';

/** Calls a substitute in the place of each member who is hindered, the next one where that one is too, and lets them go where the member comes after all. */
export function createCallSubstitutes({ store, log, chat }: Dependencies) {
  const at = (meeting: string) => store.all('attendance').filter((one) => one.meeting === meeting);

  async function letGo(actor: Actor, { meeting, member }: ItemOf<'attendance'>): Promise<void> {
    const called = at(meeting).filter((one) => one.substituteFor === member && member !== null);
    for (const { key } of called) {
      await store.update('attendance', { substituteFor: null }, { key, by: 'system' });
      log.record({ actor, action: 'substituteLetGo', list: 'attendance', subject: key, detail: { insteadOf: member } });
    }
  }

  async function callFor(actor: Actor, { key: meeting, date }: ItemOf<'meetings'>, member: string): Promise<void> {
    const attendance = at(meeting);
    const found = nextSubstitute(rollOf(store, meeting, date), { member, attendance });
    if (!found?.member) return;
    const row = attendance.find(({ key }) => key === found.row);
    if (row?.substituteFor === member) return;
    const asked = { substituteFor: member };
    const position = nextPosition(attendance);
    const called = row
      ? await store.update('attendance', asked, { key: row.key, by: 'system' })
      : await store.create(
          'attendance',
          { meeting, member: found.member, confirmedPresent: false, position, ...asked },
          { key: `${meeting}.substitute-${position}`, by: 'system' },
        );
    const detail = { insteadOf: member };
    log.record({ actor, action: 'substituteCalled', list: 'attendance', subject: called.key, detail });
    chat.subjectChanged('call', meeting);
  }

  return async (actor: Actor, answered: ItemOf<'attendance'>): Promise<void> => {
    const meeting = requireItem(store, 'meetings', answered.meeting);
    if (!isCalled(meeting.state) || answered.member === null) return;
    if (answered.answer === 'attending') return letGo(actor, answered);
    // Whoever was called in and cannot come leaves it to the next.
    const { substituteFor } = answered;
    if (substituteFor !== null)
      await store.update('attendance', { substituteFor: null }, { key: answered.key, by: 'system' });
    await callFor(actor, meeting, substituteFor ?? answered.member);
  };
}
