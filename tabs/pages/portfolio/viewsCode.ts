import { fetchedCode } from '../../fetchedCode';

async function load() {
  const [{ Board }, { Overview }, { SavedViews }, { ConfirmBar }] = await Promise.all([
    import('./Board'),
    import('./Overview'),
    import('./SavedViews'),
    import('./ConfirmBar'),
  ]);
  return { Board, Overview, SavedViews, ConfirmBar };
}

/** The table is what is seen first; everything else about the portfolio comes after it. */
export const viewsCode = fetchedCode(load);
