import { exchange as en } from '../../shared/text/en/exchange';
import { exchange as sv } from '../../shared/text/sv/exchange';
import { ownWords } from '../ownWords';

export type ExchangeWords = typeof sv;

/** The words of taking lists out and bringing rows in; they come with it, and not before every page's first view. */
export const useExchangeWords = ownWords<typeof sv>({ sv, en });
