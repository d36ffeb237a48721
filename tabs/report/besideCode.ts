import { fetchedCode } from '../fetchedCode';

async function load() {
  const [{ Pointed }, { Timeline }, { Reallocations }, { Communication }, { Attendance }] = await Promise.all([
    import('./Pointed'),
    import('./Timeline'),
    import('./Reallocations'),
    import('./Communication'),
    import('./Attendance'),
  ]);
  return { Pointed, Timeline, Reallocations, Communication, Attendance };
}

/** What a report shows beside its areas and figures comes after the page's first view. */
export const besideCode = fetchedCode(load);
