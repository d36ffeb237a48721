import { type PictureSize, pictureSize } from './pictureSize';

interface UsedPicture extends PictureSize {
  /** The file's number for its bytes, which it holds once. */
  id: number;
  bytes: Uint8Array;
}

/** The pictures of one file, in the order in which they are first shown. Each place where one is shown has a number of its own. */
export class Pictures {
  private readonly used = new Map<string, UsedPicture>();
  private shown = 0;

  /** By their paths in the document library. */
  constructor(private readonly given: ReadonlyMap<string, Uint8Array>) {}

  /** A picture to show; undefined where its bytes are not there or are none of a picture. */
  use(path: string): (UsedPicture & { place: number }) | undefined {
    const picture = this.used.get(path) ?? this.first(path);
    if (!picture) return undefined;
    this.shown += 1;
    return { ...picture, place: this.shown };
  }

  private first(path: string): UsedPicture | undefined {
    const bytes = this.given.get(path);
    const size = bytes && pictureSize(bytes);
    if (!bytes || !size) return undefined;
    const picture = { ...size, id: this.used.size + 1, bytes };
    this.used.set(path, picture);
    return picture;
  }

  all(): readonly UsedPicture[] {
    return [...this.used.values()];
  }
}
