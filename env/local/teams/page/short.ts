/**
 * A window too low for bars and content at once, as at 400 % zoom: the page scrolls, the bars go up with it, and the
 * content gets a whole window's height.
 */
export const SHORT = '@media (max-height: 480px)';
