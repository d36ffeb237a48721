import type { Lists } from '../../lists';
import { type AgendaItem, agendaItems } from '../../lists/agendaItems';
import { isSameBody } from '../../rules/bodyOf';
import { byPosition } from '../../rules/byPosition';
import { isStanding } from '../../rules/isStanding';
import type { Item } from '../../schema/defineList';
import { isSet } from '../../states/decision';
import { isMinuted } from '../../states/statement';
import { swedishOrder } from '../../text/format';
import type { ItemFacts } from '../facts/MinutesFacts';
import { actionFacts } from './actionFacts';
import { decisionFacts } from './decisionFacts';
import { servingFacts } from './peopleFacts';
import type { Source } from './Source';
import { sectionsOf } from './sectionFacts';

/** The items of the meeting, in the order in which they were dealt with. */
export const itemsOf = ({ records, meeting }: Source): AgendaItem[] =>
  byPosition(records.all('agendaItems').filter((one) => one.meeting === meeting.key));

/** How many items the body's meetings before it in the year have had. */
export function itemsBefore({ records, meeting }: Source): number {
  const year = meeting.date.slice(0, 4);
  const projects = records.all('projects');
  const order = ({ date, startTime, key }: typeof meeting): string => `${date} ${startTime ?? ''} ${key}`;
  const before = new Set(
    records
      .all('meetings')
      .filter((one) => one.date.startsWith(year) && order(one) < order(meeting) && isSameBody(projects, one, meeting))
      .map(({ key }) => key),
  );
  return records.all('agendaItems').filter((one) => before.has(one.meeting)).length;
}

function presenterOf(item: AgendaItem, source: Source): ItemFacts['presenter'] {
  const own = item.presenterName ?? source.find('members', item.presenter)?.name ?? null;
  return own === null ? null : source.said({ list: 'agendaItems', row: item.key, field: 'presenter' }, own);
}

const label = (name: 'kind' | 'putAs' | 'outcome', row: Item<Lists['motions']>, { field }: Source): string | null =>
  row[name] === null ? null : field('motions', row, name).text;

/** The decision that something was said about, as people call it. */
function ofDecision({ decision }: { decision: string | null }, { find }: Source): { decision?: string } {
  const row = find('decisions', decision);
  return row ? { decision: row.readableNumber ?? row.title } : {};
}

const motionFacts = (item: string, source: Source): ItemFacts['motions'] =>
  inGivenOrder(source.records.all('motions').filter((one) => one.agendaItem === item && !one.withdrawn)).map((row) => ({
    text: row.text,
    movers: row.movers,
    kind: label('kind', row, source),
    putAs: label('putAs', row, source),
    outcome: label('outcome', row, source),
    ...ofDecision(row, source),
  }));

function statementFacts(item: string, source: Source): ItemFacts['statements'] {
  const own = source.records
    .all('statements')
    .filter((one) => one.agendaItem === item && !one.withdrawn && isMinuted(one.state));
  return inGivenOrder(own).map((row) => {
    const { kind, person, text } = row;
    const { name = '', organisation = '' } = source.sitting.roll.people.find(({ row }) => row === person) ?? {};
    return { kind, name, organisation, text, ...ofDecision(row, source) };
  });
}

function adjustedFacts(item: string, { records, find }: Source): ItemFacts['adjusted'] {
  const own = records.all('itemAdjustments').filter(({ agendaItem }) => agendaItem === item);
  return own
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ member, at }) => ({ name: find('members', member)?.name ?? '', at }));
}

/** By their places where they have some, then as they were written. */
const inGivenOrder = <T extends { position: number | null; createdAt: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => (a.position ?? 1000) - (b.position ?? 1000) || a.createdAt.localeCompare(b.createdAt));

/** Needs as they were put, by their numbers. */
export const needFacts = (needs: readonly Item<Lists['needs']>[]): ItemFacts['needs'] =>
  needs
    .toSorted((a, b) => swedishOrder.compare(a.readableNumber ?? a.key, b.readableNumber ?? b.key))
    .map(({ title, byRole, becomes }) => ({ title, byRole, ...(becomes ? { becomes } : {}) }));

/** The meeting that an item was moved from. */
function continuedFrom({ continues }: AgendaItem, { find }: Source): { continues?: string } {
  const before = find('meetings', find('agendaItems', continues)?.meeting ?? null);
  return before ? { continues: before.date } : {};
}

/** Nobody has gone through the items of a record in the app; and what something was decided or said at came up, though nobody went there in the app. */
function cameUp({ key }: AgendaItem, { records, meeting, entered, imported }: Source): boolean {
  const isHere = (one: { agendaItem: string; withdrawn?: boolean | null }) => one.agendaItem === key && !one.withdrawn;
  return (
    entered ||
    (imported && meeting.startedAt === null) ||
    records.all('decisions').some((one) => isHere(one) && isSet(one.state)) ||
    records.all('motions').some(isHere) ||
    records.all('statements').some((one) => isHere(one) && one.kind !== 'conflictOfInterest')
  );
}

/** An item with everything that came of it. */
export function itemFacts(item: AgendaItem, source: Source, paragraph: number): ItemFacts {
  const { startedAt, endedAt } = source.meeting;
  const decisions = source.records.all('decisions').filter((one) => one.agendaItem === item.key && isStanding(one));
  const needs = source.records.all('needs').filter((one) => one.agendaItem === item.key);
  const own = new Set(decisions.map(({ key }) => key));
  const actions = source.records
    .all('actionPoints')
    .filter(
      ({ agendaItem, decision, withdrawn }) =>
        !withdrawn && (agendaItem ?? (decision && own.has(decision) ? item.key : null)) === item.key,
    );
  const types = [...new Set([item.type, ...(item.moments ?? [])])];
  return {
    key: item.key,
    number: item.itemNumber,
    paragraph,
    title: source.field('agendaItems', item, 'title'),
    types,
    kinds: types.map((type) => agendaItems.fields.type.options[type].sv),
    presenter: presenterOf(item, source),
    registrationNumber: item.registrationNumber,
    state: item.state === 'waiting' && cameUp(item, source) ? 'done' : item.state,
    extra:
      !source.entered &&
      startedAt !== null &&
      item.createdAt > startedAt &&
      (endedAt === null || item.createdAt < endedAt),
    ...continuedFrom(item, source),
    words: source.words('agendaItems', item.key),
    sections: sectionsOf(item.key, source),
    serving: servingFacts(item.key, source),
    motions: motionFacts(item.key, source),
    decisions: decisions
      .toSorted(
        (a, b) =>
          (a.position ?? 1000) - (b.position ?? 1000) ||
          swedishOrder.compare(a.readableNumber ?? a.key, b.readableNumber ?? b.key),
      )
      .map((decision) => decisionFacts(decision, source)),
    statements: statementFacts(item.key, source),
    needs: needFacts(needs),
    actions: actionFacts(actions, source),
    adjusted: adjustedFacts(item.key, source),
  };
}
