/** What goes before the bytes of a file that is to be kept, never to be shown as a page of ours. */
export const attachmentHeaders = (name: string, type: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
});
