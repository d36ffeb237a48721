/** One item that a reference may point at. */
export interface Choice {
  key: string;
  name: string;
}
