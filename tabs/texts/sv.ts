import { sv as shared } from '../../shared/text/sv';
import { exchange } from '../../shared/text/sv/exchange';
import { frame } from '../../shared/text/sv/frame';

/** Every Swedish text of the tabs. */
export const sv = { ...shared, frame, exchange };
