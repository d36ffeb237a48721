/** `Mall #1 – 50 % klar.docx` -> `Mall #1 _ 50 _ klar.docx`: a percent sign would be read as an escape by some. */
const plain = (name: string): string => name.replace(/[^\x20-\x7e]|["\\%]/g, '_');

const extended = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** What goes before the bytes of a file that is to be kept, never to be shown as a page of ours. */
export const attachmentHeaders = (name: string, type: string) => ({
  'content-type': type,
  // A header is in plain letters; the name itself stands beside it, as RFC 6266 says.
  'content-disposition': `attachment; filename="${plain(name)}"; filename*=UTF-8''${extended(name)}`,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
});
