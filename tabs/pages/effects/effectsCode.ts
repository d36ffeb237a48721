import { fetchedCode } from '../../fetchedCode';

/** The figures and their words, which no other page needs. */
export const effectsCode = fetchedCode(() => import('./Effects'));
