/** Words of the cards. */
export const cards = {};
