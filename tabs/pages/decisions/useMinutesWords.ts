import { minutes as en } from '../../../shared/text/en/minutes';
import { minutes as sv } from '../../../shared/text/sv/minutes';
import { ownWords } from '../../ownWords';

/** The words of the minutes' way from draft to archive; they come with what shows them. */
export const useMinutesWords = ownWords<typeof sv>({ sv, en });
