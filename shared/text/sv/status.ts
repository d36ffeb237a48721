/** Words of the status. */
export const status = {};
