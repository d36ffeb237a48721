import type { AgendaItem } from '../../lists/agendaItems';
import { byPosition } from '../../rules/byPosition';
import { swedishOrder } from '../../text/format';
import type { ItemFacts } from '../facts/MinutesFacts';
import { decisionFacts } from './decisionFacts';
import type { Source } from './Source';
import { sectionsOf } from './sectionFacts';

/** The items of the meeting, in the order in which they were dealt with. */
export const itemsOf = ({ records, meeting }: Source): AgendaItem[] =>
  byPosition(records.all('agendaItems').filter((one) => one.meeting === meeting.key));

/** How many items the meetings before it in the year have had. */
export function itemsBefore({ records, meeting }: Source): number {
  const year = meeting.date.slice(0, 4);
  const order = ({ date, startTime, key }: typeof meeting): string => `${date} ${startTime ?? ''} ${key}`;
  const before = new Set(
    records
      .all('meetings')
      .filter((one) => one.date.startsWith(year) && order(one) < order(meeting))
      .map(({ key }) => key),
  );
  return records.all('agendaItems').filter((one) => before.has(one.meeting)).length;
}

function presenterOf(item: AgendaItem, source: Source): ItemFacts['presenter'] {
  const own = item.presenterName ?? source.find('members', item.presenter)?.name ?? null;
  return own === null ? null : source.said({ list: 'agendaItems', row: item.key, field: 'presenter' }, own);
}

/** An item with everything that came of it. */
export function itemFacts(item: AgendaItem, source: Source, paragraph: number): ItemFacts {
  const { startedAt } = source.meeting;
  const decisions = source.records.all('decisions').filter((one) => one.agendaItem === item.key);
  return {
    key: item.key,
    number: item.itemNumber,
    paragraph,
    title: source.field('agendaItems', item, 'title'),
    types: [...new Set([item.type, ...(item.moments ?? [])])],
    presenter: presenterOf(item, source),
    registrationNumber: item.registrationNumber,
    state: item.state,
    extra: startedAt !== null && item.createdAt > startedAt,
    words: source.words('agendaItems', item.key),
    sections: sectionsOf(item.key, source),
    serving: [],
    motions: [],
    decisions: decisions
      .toSorted((a, b) => swedishOrder.compare(a.readableNumber ?? a.key, b.readableNumber ?? b.key))
      .map((decision) => decisionFacts(decision, source)),
    statements: [],
    needs: [],
    actions: [],
    adjusted: [],
  };
}
