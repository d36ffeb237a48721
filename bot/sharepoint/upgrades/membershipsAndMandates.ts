import type { RawRow, RawSite, Upgrade } from './Upgrade';

/** The columns in which people and municipalities had what now has rows of its own. */
const OF_MEMBERS = { Role: null, Municipality: null, SubstituteFor: null };

const DAY_MS = 24 * 60 * 60 * 1000;

/** The last day of somebody who was set as no longer active: no later than the day before the row was last touched. */
function lastDay({ fields }: RawRow): string {
  const touched = Date.parse(String(fields.Modified));
  // Whoever was shut out stays out, also where nothing says since when.
  return Number.isNaN(touched) ? '1970-01-01' : new Date(touched - DAY_MS).toISOString().slice(0, 10);
}

const given = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));

async function memberships(site: RawSite): Promise<void> {
  const written = new Set((await site.rows('memberships')).map(({ fields }) => fields.AppKey));
  for (const row of await site.rows('members')) {
    const { AppKey: member, Role, Municipality, SubstituteFor, Active } = row.fields;
    if (typeof member !== 'string' || typeof Role !== 'string') continue;
    const key = `uppdrag.${member}`;
    const To = Active === true ? undefined : lastDay(row);
    if (!written.has(key)) {
      await site.create('memberships', {
        AppKey: key,
        ...given({ Member: member, Role, Municipality, SubstituteFor, To }),
      });
    }
    await site.change('members', row, OF_MEMBERS);
  }
}

async function mandates(site: RawSite): Promise<void> {
  const written = new Set((await site.rows('mandates')).map(({ fields }) => fields.AppKey));
  for (const row of await site.rows('municipalities')) {
    const { AppKey: key, Title, Participates } = row.fields;
    if (typeof key !== 'string' || Participates !== true) continue;
    if (!written.has(key)) await site.create('mandates', { AppKey: key, Title, Municipality: key });
    await site.change('municipalities', row, { Participates: false });
  }
}

/** What a person is and whether a municipality takes part were columns, of today only; they get rows of their own, from a day and to a day. */
export const membershipsAndMandates: Upgrade = {
  name: 'memberships-and-mandates',
  label: {
    sv: 'Personers roller och kommuners deltagande får egna rader med från och till',
    en: 'People’s roles and the municipalities’ taking part get rows of their own, with from and to',
  },
  async run(site) {
    await mandates(site);
    await memberships(site);
  },
};
