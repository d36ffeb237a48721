import { fetchedCode } from '../../fetchedCode';

/** What the handbook shows under its contents, once there is time to fetch it. */
export const laterCode = fetchedCode(async () => (await import('./later')).later);
