import { exchange as en } from '../../shared/text/en/exchange';
import { exchange as sv } from '../../shared/text/sv/exchange';
import { useLanguage } from '../language';

export type ExchangeWords = typeof sv;

const words = { sv, en };

/** The words of taking lists out and bringing rows in; they come with it, and not before every page's first view. */
export const useExchangeWords = (): ExchangeWords => words[useLanguage()];
