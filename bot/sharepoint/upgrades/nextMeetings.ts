import { meetings } from '../../../shared/lists/meetings';
import type { RawRow, Upgrade } from './Upgrade';

const dayIn = (value: unknown): string | null => /^\d{4}-\d{2}-\d{2}/.exec(String(value ?? ''))?.[0] ?? null;

/** Steering group, 2021-05-20 -> Steering group, 2021-09-07. */
const titleOf = ({ fields }: RawRow, date: string): string => {
  const own = dayIn(fields.Date);
  const title = String(fields.Title);
  return own && title.includes(own) ? title.replace(own, date) : `${title}, ${date}`;
};

/** The next meeting was a date and a place in the one before it; now it is a meeting of its own that the other names. */
export const nextMeetings: Upgrade = {
  name: 'next-meetings',
  label: { sv: 'Nästa möte blir ett eget möte', en: 'The next meeting becomes a meeting of its own' },
  async run(site) {
    for (const row of await site.rows('meetings')) {
      const date = dayIn(row.fields.NextMeetingDate);
      if (date === null) continue;
      const known = (await site.rows('meetings')).find(
        ({ id, fields }) => id !== row.id && dayIn(fields.Date) === date,
      );
      const key = known ? String(known.fields.AppKey) : date;
      const place = row.fields.NextMeetingPlace;
      if (!known) {
        await site.create('meetings', {
          AppKey: key,
          Title: titleOf(row, date),
          Date: row.fields.NextMeetingDate,
          State: meetings.fields.state.options.planned.sv,
          ...(typeof place === 'string' ? { Place: place } : {}),
        });
      }
      await site.change('meetings', row, { NextMeetingDate: null, NextMeetingPlace: null, Next: key });
    }
  },
};
