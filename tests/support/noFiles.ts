import type { FileStore } from '../../bot/ports';

const asked = (): never => {
  throw new Error('no file is kept here');
};

/** For what keeps no files: whoever asks for one after all is told so. */
export const noFiles: FileStore = {
  put: async () => asked(),
  find: async () => asked(),
  open: async () => asked(),
  read: async () => asked(),
  pdf: async () => asked(),
  versions: async () => asked(),
};
