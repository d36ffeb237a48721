import { meetingRoles } from '../../../shared/lists/meetingRoles';
import type { RawRow, RawSite, Upgrade } from './Upgrade';

/** The columns that a meeting's own row had, and the roles that they were. */
const COLUMNS = [
  ['MinuteTaker', 'minuteTaker'],
  ['MinutesAdjuster', 'minutesAdjuster'],
] as const;

/** The row of a person at a meeting, made where there is none: a role is held by somebody who is on the meeting's list. */
async function personAt(site: RawSite, meeting: string, member: string): Promise<string> {
  const people = (await site.rows('attendance')).filter(({ fields }) => fields.Meeting === meeting);
  const known = people.find(({ fields }) => fields.Member === member);
  if (known) return String(known.fields.AppKey);
  const AppKey = `${meeting}.${member}`;
  const Position = Math.max(0, ...people.map(({ fields }) => Number(fields.Position) || 0)) + 1;
  await site.create('attendance', { AppKey, Meeting: meeting, Member: member, ConfirmedPresent: false, Position });
  return AppKey;
}

/** How a record says somebody's name follows the role. */
async function moveWords(site: RawSite, meeting: string, field: string): Promise<void> {
  for (const row of await site.rows('wordings')) {
    const { About, Row, Field } = row.fields;
    if (About === 'meetings' && Row === meeting && Field === field)
      await site.change('wordings', row, { About: 'meetingRoles', Row: `${meeting}.${field}`, Field: 'person' });
  }
}

async function moveRoles(site: RawSite, row: RawRow): Promise<void> {
  const meeting = String(row.fields.AppKey);
  const left = COLUMNS.filter(([column]) => typeof row.fields[column] === 'string' && row.fields[column] !== '');
  if (left.length === 0) return;
  // What has been noted at the meeting went before the row's own.
  const noted = (await site.rows('meetingRoles')).filter(({ fields }) => fields.Meeting === meeting);
  for (const [column, role] of left) {
    const label = meetingRoles.fields.role.options[role].sv;
    await moveWords(site, meeting, role);
    if (noted.some(({ fields }) => fields.Role === label && fields.Withdrawn !== true)) continue;
    const Person = await personAt(site, meeting, String(row.fields[column]));
    await site.create('meetingRoles', { AppKey: `${meeting}.${role}`, Meeting: meeting, Role: label, Person });
  }
  await site.change('meetings', row, Object.fromEntries(left.map(([column]) => [column, null])));
}

/** Who wrote and who adjusts were columns of the meeting's own row; now they are roles at the meeting, as the chair is. */
export const rolesAtMeetings: Upgrade = {
  name: 'roles-at-meetings',
  label: {
    sv: 'Sekreterare och justerare blir roller på mötet',
    en: 'Minute-taker and adjuster become roles at the meeting',
  },
  async run(site) {
    for (const row of await site.rows('meetings')) await moveRoles(site, row);
  },
};
