import { fetchedCode } from '../../fetchedCode';

async function load() {
  const [{ Board }, { Overview }, { SavedViews }, { ConfirmBar }, { ReviewBar }] = await Promise.all([
    import('./Board'),
    import('./Overview'),
    import('./SavedViews'),
    import('./ConfirmBar'),
    import('./ReviewBar'),
  ]);
  return { Board, Overview, SavedViews, ConfirmBar, ReviewBar };
}

/** The table is what is seen first; everything else about the portfolio comes after it. */
export const viewsCode = fetchedCode(load);
