import { effects as en } from '../../shared/text/en/effects';
import { effects as sv } from '../../shared/text/sv/effects';
import { ownWords } from '../ownWords';

/** The words about effects, which come with what shows them. */
export const useEffectWords = ownWords<typeof sv>({ sv, en });
