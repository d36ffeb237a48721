import { fetchedCode } from '../../fetchedCode';

/** Few questions are put in turns. */
export const turnsCode = fetchedCode(() => import('./Turns'));
