import { createContext } from 'react';
import { fetchedCode } from '../fetchedCode';

/** Whether the window has room for ways to other pages: not beside a meeting, nor on its stage. */
export const OffersPages = createContext(false);

/** The menu of pages, which nobody needs in the first view. */
export const morePagesCode = fetchedCode(() => import('./MorePages'));
