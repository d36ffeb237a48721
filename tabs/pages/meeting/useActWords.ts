import { meetingActs as en } from '../../../shared/text/en/meetingActs';
import { meetingActs as sv } from '../../../shared/text/sv/meetingActs';
import { ownWords } from '../../ownWords';

/** The words of what is done with people and decisions at a meeting; they come with the dialogs and menus, after the meeting's first view. */
export const useActWords = ownWords<typeof sv>({ sv, en });
