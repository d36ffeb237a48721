import { initiative as en } from '../../../shared/text/en/initiative';
import { initiative as sv } from '../../../shared/text/sv/initiative';
import { ownWords } from '../../ownWords';

/** The words of an opened initiative; they come with it, and not before the table. */
export const useInitiativeWords = ownWords<typeof sv>({ sv, en });
