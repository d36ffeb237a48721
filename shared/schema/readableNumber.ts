/** The number that people call a row by: R7. */
export const readableNumber = (prefix: string, number: number): string => `${prefix}${number}`;

/** The number in "R7"; 0 for what is no number of this series. */
export function numberIn(prefix: string, text: unknown): number {
  const digits = typeof text === 'string' && text.startsWith(prefix) ? text.slice(prefix.length) : '';
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : 0;
}
