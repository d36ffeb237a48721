import { fetchedCode } from '../../fetchedCode';

async function load() {
  const [{ PublishDialog }, { SincePrevious }, { Proposals }] = await Promise.all([
    import('./PublishDialog'),
    import('./SincePrevious'),
    import('./Proposals'),
  ]);
  return { PublishDialog, SincePrevious, Proposals };
}

/** What is done with a report, and what it is compared with, comes after the page's first view. */
export const reportCode = fetchedCode(load);
