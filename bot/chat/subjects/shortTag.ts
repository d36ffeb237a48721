/** A row's version as part of a card's: the newest characters of its eTag, without those that a version may not have. */
export const shortTag = ({ eTag }: { eTag: string }, length: number): string =>
  eTag.replace(/[^0-9A-Za-z,-]/g, '').slice(-length);
