import { knowledge as en } from '../../../shared/text/en/knowledge';
import { knowledge as sv } from '../../../shared/text/sv/knowledge';
import { useLanguage } from '../../language';

const words = { sv, en };

/** The words of what is done with a page of what is known; they come with its code. */
export const useKnowledgeWords = (): typeof sv => words[useLanguage()];
