import { effects as en } from '../../shared/text/en/effects';
import { effects as sv } from '../../shared/text/sv/effects';
import { useLanguage } from '../language';

const words = { sv, en };

/** The words about effects, which come with what shows them. */
export const useEffectWords = (): typeof sv => words[useLanguage()];
