import { handbook as en } from '../shared/text/en/handbook';
import { handbook as sv } from '../shared/text/sv/handbook';
import { ownWords } from './ownWords';

/** The words of the method handbook. */
export const useHandbookWords = ownWords<typeof sv>({ sv, en });
