import { serving as en } from '../../../shared/text/en/serving';
import { serving as sv } from '../../../shared/text/sv/serving';
import { ownWords } from '../../ownWords';

/** The words of people at a meeting and what they do there; they come with what shows them. */
export const useServingWords = ownWords<typeof sv>({ sv, en });
