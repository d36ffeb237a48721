/** Words of the portfolio. */
export const portfolio = {};
