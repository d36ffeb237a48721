import { fetchedCode } from '../fetchedCode';

/** Taking out and bringing in is rare, and not seen in a page's first view. */
export const exchangeCode = fetchedCode(() => import('./ExchangeDialog'));
