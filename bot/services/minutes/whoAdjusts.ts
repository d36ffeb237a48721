import type { Candidate } from '../../../shared/api/minutes';
import type { MinutesFacts } from '../../../shared/minutes/facts/MinutesFacts';
import { byPosition } from '../../../shared/rules/byPosition';
import type { ListStore } from '../../ports';

/** Keys of those who wrote a meeting's minutes, by what they are written from. */
export const minuteTakersIn = ({ roles }: MinutesFacts): string[] =>
  roles.flatMap(({ role, member }) => (role === 'minuteTaker' && member !== null ? [member] : []));

const adjustersIn = ({ roles }: MinutesFacts): string[] =>
  roles.flatMap(({ role, member }) => (role === 'minutesAdjuster' && member !== null ? [member] : []));

/** Those who were there and did not write the minutes. Who was chosen at the meeting is proposed, else the first who did not present. */
export function candidatesFor(store: ListStore, facts: MinutesFacts): Candidate[] {
  const { key: meeting } = facts.meeting;
  const presenters = new Set(
    store.all('agendaItems').flatMap((one) => (one.meeting === meeting && one.presenter ? [one.presenter] : [])),
  );
  const writers = minuteTakersIn(facts);
  const chosen = adjustersIn(facts);
  const present = byPosition(
    store
      .all('attendance')
      .filter(
        (one) =>
          one.meeting === meeting && (one.confirmedPresent || (facts.meeting.imported && one.answer === 'attending')),
      ),
  );
  const members = [...new Set([...chosen, ...present.flatMap(({ member }) => member ?? [])])];
  const mayAdjust = members.filter((member) => !writers.includes(member));
  const proposed = chosen.length > 0 ? chosen : mayAdjust.filter((member) => !presenters.has(member)).slice(0, 1);
  return mayAdjust.flatMap((member) => {
    const name = store.find('members', member)?.name;
    return name === undefined
      ? []
      : [{ member, name, presented: presenters.has(member), proposed: proposed.includes(member) }];
  });
}
