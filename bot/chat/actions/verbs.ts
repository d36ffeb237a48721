import type { CardVerb } from '../CardRequest';
import { callAttend, callDecline } from './callAnswer';
import { minutesAdjust, minutesGiveBack } from './minutesAnswer';
import { voteCast } from './voteCast';
import { voteChange } from './voteChange';
import { voteView } from './voteView';

// Each verb's `answer` only ever gets what its own button has read, so their data types may be forgotten here.
const all = [
  voteView,
  voteCast,
  voteChange,
  callAttend,
  callDecline,
  minutesAdjust,
  minutesGiveBack,
] as readonly CardVerb[];

/** The cards' verbs. A new one is one file and one place in the list above. */
export const verbs: ReadonlyMap<string, CardVerb> = new Map(all.map((one) => [one.button.verb, one]));
