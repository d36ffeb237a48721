/** Words of the risks. */
export const risks = {};
