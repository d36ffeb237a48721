/** The financier's condition: ten municipalities must take part (risk R5 of the register). */
export const MUNICIPALITIES_REQUIRED = 10;

/** How many municipalities take part, and how many more than the financing needs. */
export function participation({ names, required }: { names: readonly string[]; required: number }): {
  taking: number;
  required: number;
  margin: number;
} {
  return { taking: names.length, required, margin: names.length - required };
}
