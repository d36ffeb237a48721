import { AppError } from '../AppError';
import type { Meeting } from '../lists/meetings';
import { bodyOf } from '../rules/bodyOf';
import { isStanding } from '../rules/isStanding';
import { numbersAfter } from '../rules/numbersAfter';
import { formatTimes } from '../text/format';
import type { MinutesFacts } from './facts/MinutesFacts';
import { actionFacts } from './gather/actionFacts';
import { courseFacts } from './gather/courseFacts';
import { itemFacts, itemsBefore, itemsOf, needFacts } from './gather/itemFacts';
import { movementFacts, peopleFacts, roleFacts } from './gather/peopleFacts';
import { type Records, type Source, sourceOf } from './gather/Source';
import { attachmentFacts, sectionsOf } from './gather/sectionFacts';

const timesOf = ({ startTime, endTime }: Pick<Meeting, 'startTime' | 'endTime'>): string | null =>
  formatTimes(startTime, endTime) || null;

/** "Styrgrupp för …, 2021-05-20" is of that day; minutes say the day apart. */
const groupOf = ({ title, date }: Meeting): string => title.replace(`, ${date}`, '');

function meetingFacts(source: Source): MinutesFacts['meeting'] {
  const { meeting, said, field, words, imported, entered } = source;
  const { key, date, place, mode, numberInYear, registrationNumber } = meeting;
  const times = timesOf(meeting);
  const at = (name: string) => ({ list: 'meetings', row: key, field: name }) as const;
  return {
    key,
    title: groupOf(meeting),
    date: said(at('date'), date),
    ...(entered && meeting.dateUnknown ? { dateUnknown: true } : {}),
    times: times === null ? null : said(at('startTime'), times),
    place: place === null ? null : said(at('place'), place),
    mode: mode === null ? null : field('meetings', meeting, 'mode').text,
    numberInYear,
    // Of a record the clock tells only when it was entered.
    ...(imported || entered ? {} : courseFacts(source)),
    registrationNumber,
    words: words('meetings', key),
    imported,
  };
}

function nextFacts({ meeting, find }: Source): MinutesFacts['next'] {
  const next = find('meetings', meeting.next);
  if (!next) return null;
  const { date, place, numberInYear } = next;
  return { date, times: timesOf(next), place, ...(numberInYear === null ? {} : { number: numberInYear }) };
}

/** What was written down at the meeting without being of an item. */
function outsideItems(source: Source): Pick<MinutesFacts, 'needs' | 'actions'> {
  const { records, meeting } = source;
  const needs = records.all('needs').filter((one) => one.meeting === meeting.key && one.agendaItem === null);
  const actions = records
    .all('actionPoints')
    .filter(
      (one) => one.meeting === meeting.key && one.agendaItem === null && one.decision === null && isStanding(one),
    );
  return { needs: needFacts(needs), actions: actionFacts(actions, source) };
}

/** What belongs to no item, numbered on from the items; of a record as the record has it. */
function sectionsAfter(items: MinutesFacts['items'], source: Source): MinutesFacts['sections'] {
  const own = sectionsOf(null, source);
  if (source.imported) return own;
  const numbers = numbersAfter(
    items.map(({ number }) => number),
    own.map(({ number }) => number),
  );
  return own.map((section, at) => ({ ...section, number: numbers[at] ?? section.number }));
}

/**
 * Everything that the minutes of a meeting say, gathered from the lists as they stand. Frozen when the minutes are sent for adjusting: what the lists
 * say afterwards changes nothing. Throws `notFound` where there is no such meeting.
 */
export function factsOf(records: Records, meetingKey: string): MinutesFacts {
  const meeting = records.all('meetings').find(({ key }) => key === meetingKey);
  if (!meeting) throw new AppError('notFound');
  const source = sourceOf(records, meeting);
  const before = itemsBefore(source);
  const items = itemsOf(source).map((item, at) => itemFacts(item, source, before + at + 1));
  const sections = sectionsAfter(items, source);
  return {
    project: bodyOf(records.all('projects'), meeting).project?.title ?? groupOf(meeting),
    meeting: meetingFacts(source),
    people: peopleFacts(source),
    roles: roleFacts(source),
    movements: movementFacts(source),
    quorum: source.entered ? null : meeting.quorum,
    items,
    sections,
    next: nextFacts(source),
    ...outsideItems(source),
    attachments: sections.some(({ kind }) => kind === 'attachments') ? [] : attachmentFacts(source),
  };
}
