import { strFromU8, unzipSync } from 'fflate';
import { AppError } from '../../../shared/AppError';

/** Unpacked, so much and no more: a small file can be made that unpacks to any size. */
const MOST_BYTES = 64 * 1024 * 1024;
const MAIN = /<Override\b[^>]*\bContentType="[^"]*wordprocessingml\.document\.main\+xml"[^>]*>/;

/** The files of a Word document by their paths. */
export interface WordPackage {
  files: Record<string, Uint8Array>;
  /** Where the text stands. */
  main: string;
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let left = MOST_BYTES;
  try {
    return unzipSync(bytes, {
      filter({ originalSize }) {
        left -= originalSize;
        if (left < 0) throw new AppError('tooLarge');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('notWordFile', { cause: error });
  }
}

/** Opens a Word document. Throws `notWordFile` for everything else, one with macros or a protected one among them, and `tooLarge`. */
export function readPackage(bytes: Uint8Array): WordPackage {
  const files = unpacked(bytes);
  const types = files['[Content_Types].xml'];
  const part = types && MAIN.exec(strFromU8(types))?.[0];
  const main = part && /\bPartName="\/([^"]+)"/.exec(part)?.[1];
  if (!main || !files[main]) throw new AppError('notWordFile');
  return { files, main };
}
