import { fetchedCode } from '../../fetchedCode';

/** A risk's story is not seen before the risk is opened. */
export const storyCode = fetchedCode(() => import('./RiskStory'));
