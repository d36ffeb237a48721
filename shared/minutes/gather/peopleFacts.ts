import { byPosition } from '../../rules/byPosition';
import type { MinutesFacts, PersonFacts } from '../facts/MinutesFacts';
import type { Source } from './Source';

/** Everybody on the meeting's list, in its order. */
export function peopleFacts(source: Source): PersonFacts[] {
  const { records, meeting, find, field } = source;
  return byPosition(records.all('attendance').filter((one) => one.meeting === meeting.key)).flatMap((row) => {
    const member = find('members', row.member);
    if (!member) return [];
    return [
      {
        name: field('members', member, 'name'),
        organisation: field('members', member, 'organisation'),
        capacity: null,
        mandates: [],
        insteadOf: find('members', row.substituteFor)?.name ?? null,
        present: row.confirmedPresent || (source.imported && row.answer === 'attending'),
      },
    ];
  });
}

/** Who wrote the minutes and who is to adjust them. */
export function roleFacts({ meeting, find, said }: Source): MinutesFacts['roles'] {
  return (['minuteTaker', 'minutesAdjuster'] as const).flatMap((role) => {
    const member = find('members', meeting[role]);
    if (!member) return [];
    const name = said({ list: 'meetings', row: meeting.key, field: role }, member.name);
    return [{ role, member: member.key, name, organisation: member.organisation, from: null, to: null }];
  });
}
