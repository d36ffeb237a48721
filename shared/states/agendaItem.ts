import { PROJECT_MANAGEMENT } from '../lists/roles';
import { among, defineStates } from './defineStates';

/** An item on the agenda. Where the meeting is stands in the meeting; going there and on from there moves the item. */
export const agendaItemStates = defineStates({
  options: {
    waiting: { sv: 'Väntar', en: 'Waiting' },
    current: { sv: 'Pågår', en: 'Current' },
    done: { sv: 'Klar', en: 'Done' },
    moved: { sv: 'Flyttad', en: 'Moved' },
    withdrawn: { sv: 'Utgår', en: 'Withdrawn' },
  },
  first: 'waiting',
  final: [],
  moves: {
    begin: {
      label: { sv: 'Ta upp punkten', en: 'Take up the item' },
      from: ['waiting', 'done', 'moved', 'withdrawn'],
      to: 'current',
      by: [],
    },
    finish: { label: { sv: 'Avsluta punkten', en: 'Finish the item' }, from: ['current'], to: 'done', by: [] },
    postpone: {
      label: { sv: 'Flytta till nästa möte', en: 'Move to the next meeting' },
      from: ['waiting', 'done'],
      to: 'moved',
      by: PROJECT_MANAGEMENT,
      consequence: {
        sv: 'Punkten tas inte upp nu. Den följer med när nästa möte förbereds.',
        en: 'The item is not dealt with now. It comes along when the next meeting is prepared.',
      },
    },
    withdraw: {
      label: { sv: 'Låt punkten utgå', en: 'Withdraw the item' },
      from: ['waiting', 'done'],
      to: 'withdrawn',
      by: PROJECT_MANAGEMENT,
      consequence: {
        sv: 'Punkten står kvar på dagordningen som utgången och tas inte upp.',
        en: 'The item stays on the agenda as withdrawn and is not dealt with.',
      },
    },
    restore: {
      label: { sv: 'Sätt tillbaka punkten', en: 'Put the item back' },
      from: ['moved', 'withdrawn'],
      to: 'waiting',
      by: PROJECT_MANAGEMENT,
    },
  },
});

/** Left for a later meeting: never dealt with, or moved on purpose. */
export const isLeftOver = among(agendaItemStates, 'waiting', 'moved');
/** On the agenda, but not dealt with at any meeting. */
export const isWithdrawn = among(agendaItemStates, 'withdrawn');
/** The meeting goes past it. */
export const isSkipped = among(agendaItemStates, 'moved', 'withdrawn');
