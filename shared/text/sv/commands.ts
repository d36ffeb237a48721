/** Words of the commands. */
export const commands = {};
