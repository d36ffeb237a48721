import type { Attendance } from '../lists/attendance';
import type { Roll, RollPerson } from './roll';

type Row = Pick<Attendance, 'key' | 'answer' | 'substituteFor'>;

/** Who is called in the place of a member that is hindered: the first of the mandate's substitutes who has not said no and is not called for somebody else. */
export function nextSubstitute(
  { people }: Roll,
  { member, attendance }: { member: string; attendance: readonly Row[] },
): RollPerson | undefined {
  const hindered = people.find((one) => one.member === member);
  const mandates = hindered?.capacity === 'member' ? hindered.mandates : [];
  const rowOf = (one: RollPerson) => attendance.find(({ key }) => key === one.row);
  return people.find((one) => {
    const row = rowOf(one);
    const isTaken = row?.substituteFor != null && row.substituteFor !== member;
    const stands = one.capacity === 'substitute' && one.mandates.some((mandate) => mandates.includes(mandate));
    return stands && one.member !== null && row?.answer !== 'absent' && !isTaken;
  });
}
