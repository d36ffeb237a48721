import { en as shared } from '../../shared/text/en';
import { exchange } from '../../shared/text/en/exchange';
import { frame } from '../../shared/text/en/frame';

/** Every English text of the tabs. */
export const en = { ...shared, frame, exchange };
