import { fetchedCode } from '../../fetchedCode';

/** The sections of the handbook after the first two, fetched when there is nothing else to do. */
export const sectionsCode = fetchedCode(async () => (await import('./laterSections')).laterSections);
