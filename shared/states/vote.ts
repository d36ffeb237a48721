import { PROJECT_MANAGEMENT } from '../lists/roles';
import { somethingToDecide } from '../rules/voteGuards';
import { among, defineStates } from './defineStates';

/** A vote on a decision. Closing is a state of its own: until no process says yes any longer, ballots are still on their way. */
export const voteStates = defineStates({
  options: {
    draft: { sv: 'Utkast', en: 'Draft' },
    open: { sv: 'Öppen', en: 'Open' },
    closing: { sv: 'Stänger', en: 'Closing' },
    closed: { sv: 'Stängd', en: 'Closed' },
    withdrawn: { sv: 'Återtagen', en: 'Withdrawn' },
  },
  first: 'draft',
  final: ['withdrawn'],
  moves: {
    open: {
      label: { sv: 'Öppna omröstningen', en: 'Open the vote' },
      from: ['draft'],
      to: 'open',
      by: PROJECT_MANAGEMENT,
      guard: somethingToDecide,
    },
    // A vote left in closing by a process that stopped is finished by asking again.
    close: {
      label: { sv: 'Stäng omröstningen', en: 'Close the vote' },
      from: ['open', 'closing'],
      to: 'closing',
      by: PROJECT_MANAGEMENT,
    },
    count: { label: { sv: 'Räkna', en: 'Count' }, from: ['closing'], to: 'closed', by: [] },
    reopen: { label: { sv: 'Öppna igen', en: 'Open again' }, from: ['closed'], to: 'open', by: PROJECT_MANAGEMENT },
    withdraw: {
      label: { sv: 'Ta tillbaka omröstningen', en: 'Withdraw the vote' },
      from: ['open'],
      to: 'withdrawn',
      by: PROJECT_MANAGEMENT,
    },
  },
});

/** Not put to a vote yet. */
export const isNotOpened = among(voteStates, 'draft');
/** Ballots are being cast. */
export const isOpen = among(voteStates, 'open');
/** The last ballots are on their way. */
export const isClosing = among(voteStates, 'closing');
/** Closed, with its count frozen. */
export const isCounted = among(voteStates, 'closed');
/** Taken back: it decides nothing. */
export const isWithdrawn = among(voteStates, 'withdrawn');

/** Whether ballots are being cast, or are still on their way. */
export const isUnderWay = among(voteStates, 'open', 'closing');

export type VoteState = keyof typeof voteStates.options;
