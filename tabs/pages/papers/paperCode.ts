import { fetchedCode } from '../../fetchedCode';

/** What is done with a paper's file, and pictures: seen in no first view. */
export const paperFileCode = fetchedCode(() => import('./PaperFile'));
export const pictureCode = fetchedCode(() => import('./Picture'));
