/** How large a picture is, in pixels, and of which kind. */
export interface PictureSize {
  type: 'png' | 'jpg';
  width: number;
  height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((one, at) => bytes[at] === one);

/** In a JPEG: frames of every coding say the size alike; C4, C8 and CC are something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { type: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Read from the picture's own head; undefined for what is neither PNG nor JPEG, or holds nothing. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = startsWith(bytes, PNG) && bytes.length >= 24;
  const size: PictureSize | undefined = isPng
    ? { type: 'png', width: view.getUint32(16), height: view.getUint32(20) }
    : startsWith(bytes, [0xff, 0xd8])
      ? jpegSize(view)
      : undefined;
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

/** The media type of a picture that Word and a page can show; any other file is bytes to be kept. */
export function pictureType(bytes: Uint8Array): string {
  const picture = pictureSize(bytes);
  if (!picture) return 'application/octet-stream';
  return picture.type === 'png' ? 'image/png' : 'image/jpeg';
}
