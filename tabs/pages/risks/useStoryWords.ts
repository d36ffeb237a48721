import { riskStory as en } from '../../../shared/text/en/riskStory';
import { riskStory as sv } from '../../../shared/text/sv/riskStory';
import { ownWords } from '../../ownWords';

/** The words of a risk's story; they come with it, and not before every page's first view. */
export const useStoryWords = ownWords<typeof sv>({ sv, en });
