import { sv as shared } from '../../shared/text/sv';
import { frame } from '../../shared/text/sv/frame';

/** Every Swedish text of the tabs. */
export const sv = { ...shared, frame };
