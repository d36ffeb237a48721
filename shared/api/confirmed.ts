import { listOf, object } from '../schema/shape';
import { sentKey } from './sentText';

/** More rows than one municipality runs. */
const MOST = 500;

/** The initiatives that a person says are right as they stand. */
export const confirmedRows = object({ keys: listOf(sentKey, MOST) });
