/** Whether a row that belongs to another has not been taken away: nothing is deleted. */
export const isStanding = ({ withdrawn }: { withdrawn?: boolean | null }): boolean => withdrawn !== true;
