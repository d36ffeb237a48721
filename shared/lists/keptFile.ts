import { number, text } from '../schema/shape';

/** What a row knows of its file in the document library. */
export const keptFile = {
  name: text,
  path: text,
  webUrl: text,
  /** SHA-256 of the bytes as they were sent; the library may write Office files anew. */
  hash: text,
  size: number,
};
