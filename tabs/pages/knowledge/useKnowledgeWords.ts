import { knowledge as en } from '../../../shared/text/en/knowledge';
import { knowledge as sv } from '../../../shared/text/sv/knowledge';
import { ownWords } from '../../ownWords';

/** The words of what is done with a page of what is known; they come with its code. */
export const useKnowledgeWords = ownWords<typeof sv>({ sv, en });
