import { agendaNotes } from './agendaNotes';
import { agendaSections } from './agendaSections';
import { allowedNotes } from './allowedNotes';
import { handbookParts } from './handbookParts';
import { klassaLevels } from './klassaLevels';
import { membershipsAndMandates } from './membershipsAndMandates';
import { narrowedInitiatives } from './narrowedInitiatives';
import { nextMeetings } from './nextMeetings';
import { pausedBesideState } from './pausedBesideState';
import { readableNumbers } from './readableNumbers';
import { rolesAtMeetings } from './rolesAtMeetings';
import type { Upgrade } from './Upgrade';
import { votesOfTheirOwn } from './votesOfTheirOwn';

/** Every upgrade of rows in the order in which they are run, oldest first. A new one is one file and one line here, last. */
export const upgrades: readonly Upgrade[] = [
  agendaNotes,
  pausedBesideState,
  readableNumbers,
  votesOfTheirOwn,
  agendaSections,
  nextMeetings,
  membershipsAndMandates,
  klassaLevels,
  handbookParts,
  rolesAtMeetings,
  narrowedInitiatives,
  allowedNotes,
];
