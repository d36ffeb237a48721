/** Words of the handbook. */
export const handbook = {};
