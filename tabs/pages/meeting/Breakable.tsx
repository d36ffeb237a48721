import { Fragment } from 'react';

/** Where a long Swedish compound may be broken: after the s that joins its parts. */
const JOINT = /(?<=\p{L}{3}(?:ings|ions))(?=\p{L}{3})/u;

/** Parts of a text between which a narrow column may break the line. */
export const breakableParts = (text: string): string[] => text.split(JOINT);

/** A text whose long words break between their parts, where the browser knows no Swedish hyphenation. */
export function Breakable({ text }: { text: string }) {
  return breakableParts(text).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change places
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
