import { papers as en } from '../../shared/text/en/papers';
import { papers as sv } from '../../shared/text/sv/papers';
import { useLanguage } from '../language';

const words = { sv, en };

/** The words of a paper's file; they come with it. */
export const usePaperWords = (): typeof sv => words[useLanguage()];
