/** An A4 page in twentieths of a point: 567 is a centimetre. */
export const PAGE = { width: 11906, height: 16838, side: 1418, top: 1474, bottom: 1304, edge: 624 } as const;

/** The room between the margins, upright or lying. */
export const textWidth = (wide: boolean): number => (wide ? PAGE.height : PAGE.width) - 2 * PAGE.side;

/** Colours; each is at least 7:1 on its ground where words are written in it. */
export const INK = { dark: '1B3A57', grey: '595959', line: 'B8C2CC', fill: 'EAF0F6', box: 'F3F6F9' } as const;

/** The colours of the lights, on top of shape and word. */
export const LIGHT_INK = { green: '2E7D32', yellow: '8A6100', red: 'B3261E' } as const;

/** The step to the right of each level of a list: seven millimetres. */
export const LIST_STEP = 397;
