/** Whether a text names something by its number, as a word of its own: R1 is not in R12. */
export const mentions = (text: string, number: string): boolean => text.split(/[^\p{L}\p{N}]+/u).includes(number);
