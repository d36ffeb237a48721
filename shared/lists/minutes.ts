import { data } from '../fields/data';
import { minutesFactsShape } from '../minutes/facts/MinutesFacts';
import { defineList, type Item } from '../schema/defineList';
import { listOf, number, object, oneOf, orNull, type ShapeOf, text } from '../schema/shape';
import { stateField } from '../states/defineStates';
import { minutesStates } from '../states/minutes';
import { keptFile } from './keptFile';
import { ofMeeting } from './ofMeeting';

const adjusterShape = object({
  member: text,
  name: text,
  answer: orNull(oneOf('adjusted', 'returned', 'disagrees')),
  /** UTC, ISO 8601. */
  at: orNull(text),
  /** Of the facts that were answered to. */
  hash: orNull(text),
  remark: orNull(text),
});

const fileShape = object({
  ...keptFile,
  /** Version of the writer: a later one gives other bytes of the same facts. */
  writer: number,
  profile: oneOf('minutes', 'paragraphs'),
});

/** Somebody who is to check the minutes, and what they have answered. */
export interface Adjuster extends ShapeOf<typeof adjusterShape> {}
/** A file in the document library, as it was sent there. */
export interface MinutesFile extends ShapeOf<typeof fileShape> {}

/** The minutes of a meeting, whose key they have: how far they have come, what they were written from, and where the files lie. */
export const minutes = defineList({
  name: 'minutes',
  label: { sv: 'Protokoll', en: 'Minutes' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Protokoll', en: 'Minutes' } },
    meeting: ofMeeting,
    date: { kind: 'date', required: true, service: true, label: { sv: 'Datum', en: 'Date' } },
    state: stateField(minutesStates, { sv: 'Läge', en: 'State' }),
    version: { kind: 'integer', min: 1, required: true, service: true, label: { sv: 'Version', en: 'Version' } },
    facts: data({ sv: 'Uppgifter', en: 'Facts' }, minutesFactsShape),
    factsHash: {
      kind: 'text',
      maxLength: 64,
      service: true,
      label: { sv: 'Uppgifternas kontrollsumma', en: 'Hash of the facts' },
    },
    frozenAt: { kind: 'instant', service: true, label: { sv: 'Skrivet', en: 'Written' } },
    before: data({ sv: 'Förra versionens uppgifter', en: 'Facts of the version before' }, minutesFactsShape),
    file: data({ sv: 'Fil', en: 'File' }, fileShape),
    archive: data({ sv: 'Arkivfil', en: 'Archive file' }, fileShape),
    adjusters: data({ sv: 'Justerare', en: 'Adjusters' }, listOf(adjusterShape)),
    sentAt: { kind: 'instant', service: true, label: { sv: 'Skickat för justering', en: 'Sent for adjusting' } },
    sentBy: { kind: 'reference', list: 'members', service: true, label: { sv: 'Skickat av', en: 'Sent by' } },
    remindedAt: { kind: 'instant', service: true, label: { sv: 'Påmint', en: 'Reminded' } },
    adjustedAt: { kind: 'instant', service: true, label: { sv: 'Justerat kl.', en: 'Adjusted at' } },
    registrationNumber: {
      kind: 'text',
      maxLength: 60,
      service: true,
      label: { sv: 'Diarienummer', en: 'Registration number' },
    },
  },
  table: ['title', 'date', 'state', 'version'],
  // What they were written from is asked for one meeting at a time: it is long.
  access: { read: 'everyone', financier: true, fields: { facts: [], before: [] }, create: [], update: [] },
});

export type Minutes = Item<typeof minutes>;
