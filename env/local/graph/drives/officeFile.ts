import { unzipSync, zipSync } from 'fflate';

const OFFICE = /\.(docx|xlsx|pptx)$/i;
const PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>';

/** An Office file as SharePoint keeps it: with a part of its own added, so that its bytes are no longer those that were sent. */
export function alterOfficeFile(name: string, bytes: Uint8Array): Uint8Array {
  if (!OFFICE.test(name)) return bytes;
  try {
    return zipSync({ ...unzipSync(bytes), 'docProps/custom.xml': new TextEncoder().encode(PROPERTIES) });
  } catch {
    // Not an Office file whatever its name says: SharePoint takes it as it is.
    return bytes;
  }
}
