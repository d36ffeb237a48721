import { riskStory as en } from '../../../shared/text/en/riskStory';
import { riskStory as sv } from '../../../shared/text/sv/riskStory';
import { useLanguage } from '../../language';

const words = { sv, en };

/** The words of a risk's story; they come with it, and not before every page's first view. */
export const useStoryWords = (): typeof sv => words[useLanguage()];
