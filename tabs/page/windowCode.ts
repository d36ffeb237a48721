import { fetchedCode } from '../fetchedCode';

/** Windows over the page are not seen in its first view. */
export const windowCode = fetchedCode(async () => (await import('./windows')).windows);
