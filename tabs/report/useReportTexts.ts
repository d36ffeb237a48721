import { reportTexts } from '../../shared/text/reportTexts';
import { useSession } from '../session';

/** The report's own words in the reader's language. */
export const useReportTexts = (): ReturnType<typeof reportTexts> => reportTexts(useSession().language);
