import { delegations } from '../../../../shared/lists/delegations';
import { meetings } from '../../../../shared/lists/meetings';
import { members } from '../../../../shared/lists/members';
import { memberships } from '../../../../shared/lists/memberships';
import { municipalities } from '../../../../shared/lists/municipalities';
import { ROLES, type Role } from '../../../../shared/lists/roles';
import { standingOn } from '../../../../shared/rules/membershipsOn';
import { isCancelled, isEnded, isUnderWay } from '../../../../shared/states/meeting';
import { dayOf } from '../../../../shared/text/format';
import { people } from '../../seed/people';
import type { Conversation } from './channelStore';
import type { ListRows } from './listRows';
import { CHANNEL, type ChannelAccount, MEETING, meetingChat, meetingId, personalChat } from './places';

/** A person that one can be. */
export interface HostPerson {
  objectId: string;
  name: string;
  roleKey: Role;
  organisation: string;
  /** Name of the municipality the person speaks for. */
  municipality: string | null;
}

/** A meeting in the calendar of Teams. */
interface TeamsMeeting {
  id: string;
  chatId: string;
  title: string;
  start?: string | undefined;
}

const OFFSETS = ['+02:00', '+01:00'];
const SWEDISH = { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' } as const;

/** A Swedish date and time with the offset that it had then. */
function startOf(date: string, time: string | null): string | undefined {
  if (time === null) return undefined;
  const moments = OFFSETS.map((offset) => `${date}T${time}:00${offset}`);
  return moments.find((one) => new Date(one).toLocaleTimeString('sv-SE', SWEDISH) === time);
}

/**
 * Who and which meetings there are, as the lists have them now: a new member or the next meeting can be tried at once. Before there are lists,
 * those of the record.
 */
export class Directory {
  private known: { from: readonly unknown[]; people: readonly HostPerson[] } | undefined;

  constructor(
    private readonly rows: ListRows,
    private readonly tenantId: string,
  ) {}

  /** People of this tenant who are something in the project today, by role. */
  people(): readonly HostPerson[] {
    const registers = { memberships: this.rows(memberships), delegations: this.rows(delegations) };
    const today = dayOf(new Date().toISOString());
    const from = [registers.memberships, registers.delegations, this.rows(members), this.rows(municipalities), today];
    // Each message of the channel asks who somebody is.
    if (!this.known?.from.every((one, index) => one === from[index]))
      this.known = { from, people: this.peopleOn(today, registers) };
    return this.known.people;
  }

  private peopleOn(today: string, registers: Parameters<typeof standingOn>[0]): HostPerson[] {
    const nameOf = new Map(this.rows(municipalities).map(({ key, name }) => [key, name]));
    const listed = this.rows(members).flatMap(({ key, tenantId, objectId, name, organisation }): HostPerson[] => {
      const standing = standingOn(registers, key, today);
      if (!standing || tenantId.toLowerCase() !== this.tenantId.toLowerCase()) return [];
      const municipality = nameOf.get(standing.municipality ?? '') ?? null;
      return [{ objectId: objectId.toLowerCase(), name, roleKey: standing.role, organisation, municipality }];
    });
    const found: HostPerson[] = listed.length > 0 ? listed : people.map(({ id: _, ...person }) => person);
    return found.sort((a, b) => ROLES.indexOf(a.roleKey) - ROLES.indexOf(b.roleKey));
  }

  person = (objectId: string): HostPerson | undefined => this.people().find((one) => one.objectId === objectId);

  /** The one to go to first: what goes on, then what comes, then what has been. */
  meetings(): TeamsMeeting[] {
    const listed = this.rows(meetings).filter(({ state }) => !isCancelled(state));
    if (listed.length === 0) return [MEETING];
    const place = ({ state }: { state: (typeof listed)[number]['state'] }): number =>
      isUnderWay(state) ? 0 : isEnded(state) ? 2 : 1;
    const byTime = listed.sort((a, b) => place(a) - place(b) || a.date.localeCompare(b.date));
    return byTime.map(({ key, title, date, startTime }) => {
      const chatId = meetingChat(key);
      return { id: meetingId(chatId), chatId, title, start: startOf(date, startTime) };
    });
  }

  /** Every conversation that the app belongs in. */
  conversations(): Conversation[] {
    const everybody = this.people();
    const all = everybody.map(({ objectId }) => objectId);
    return [
      { id: CHANNEL.id, kind: 'channel', name: CHANNEL.name, members: all },
      ...this.meetings().map(({ chatId, title }): Conversation => {
        return { id: chatId, kind: 'meeting', name: title, members: all };
      }),
      ...everybody.map(({ objectId, name }): Conversation => {
        return { id: personalChat(objectId), kind: 'personal', name, members: [objectId] };
      }),
    ];
  }

  /** A person as an activity names them. */
  account(objectId: string): ChannelAccount | undefined {
    const person = this.person(objectId);
    return person && { id: `29:${objectId}`, name: person.name, aadObjectId: objectId };
  }

  /** A person as lists of members show them. `objectId` is the name that Teams itself uses there. */
  memberAccount(objectId: string): Record<string, unknown> | undefined {
    const account = this.account(objectId);
    return account && { ...account, objectId, tenantId: this.tenantId, userRole: 'user' };
  }
}
