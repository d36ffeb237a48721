import { en as shared } from '../../shared/text/en';
import { frame } from '../../shared/text/en/frame';

/** Every English text of the tabs. */
export const en = { ...shared, frame };
