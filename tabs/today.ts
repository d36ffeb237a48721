import { dayOf } from '../shared/text/format';
import { serverClock } from './serverClock';

/** The time now as the server has it, so that every window says the same of what is late, whatever its own clock shows. */
export const timeNow = (): Date => new Date(serverClock.now());

/** Today in Sweden by the same clock: YYYY-MM-DD. */
export const today = (): string => dayOf(timeNow().toISOString());
