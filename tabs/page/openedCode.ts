import { fetchedCode } from '../fetchedCode';
import { windowCode } from './windowCode';

async function load() {
  const [{ opened }] = await Promise.all([import('./opened'), windowCode.fetch()]);
  if (windowCode.failed()) throw new Error('The windows that a record opens could not be fetched');
  return opened;
}

/** An opened record is not seen in a page's first view. */
export const openedCode = fetchedCode(load);

/** What an opened record is shown with. */
export type OpenedCode = Awaited<ReturnType<typeof load>>;
