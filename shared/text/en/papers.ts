import type { papers as sv } from '../sv/papers';

/** Words of a paper's file, fetched with what shows it. */
export const papers: typeof sv = {
  upload: (title) => `Upload a file for ${title}`,
  uploadShort: 'Upload file',
  replace: (title) => `Replace the file for ${title}`,
  replaceShort: 'Replace file',
  fetch: (title) => `Download the file for ${title}`,
  fetchShort: 'Download file',
  fetched: (name) => `${name} has been downloaded.`,
  title: (title) => `File for ${title}`,
  file: 'File',
  pictureHint: 'A picture in PNG or JPEG.',
  choose: 'Choose a file.',
  altText: 'Alternative text',
  altTextHint: 'What somebody who does not see the figure needs to know.',
  keep: 'Save the file',
  kept: (title) => `The file for ${title} has been saved.`,
  notShown: (title) => `The picture ${title} could not be fetched.`,
};
