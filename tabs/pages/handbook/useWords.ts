import { development as en } from '../../../shared/text/en/development';
import { development as sv } from '../../../shared/text/sv/development';
import { ownWords } from '../../ownWords';

/** The words of what the handbook fetches when it is read; they come with it, and not before every page's first view. */
export const useWords = ownWords<typeof sv>({ sv, en });
