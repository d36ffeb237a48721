import { object, oneOf, optional } from '../schema/shape';
import { sentText } from './sentText';

/** What a party says of an initiative on the fast track. */
export const partyAnswer = object({ answer: oneOf('agrees', 'objects'), note: optional(sentText) });
