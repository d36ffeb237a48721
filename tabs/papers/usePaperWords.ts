import { papers as en } from '../../shared/text/en/papers';
import { papers as sv } from '../../shared/text/sv/papers';
import { ownWords } from '../ownWords';

/** The words of a paper's file; they come with it. */
export const usePaperWords = ownWords<typeof sv>({ sv, en });
