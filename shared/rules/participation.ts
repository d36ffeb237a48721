import type { Municipality } from '../lists/municipalities';

/** The financier's condition: ten municipalities must take part (risk R5 of the register). */
const MUNICIPALITIES_REQUIRED = 10;

/** How many municipalities take part, and how many more than the financing needs. */
export function participation(municipalities: readonly Municipality[]): {
  taking: number;
  required: number;
  margin: number;
} {
  const taking = municipalities.filter((one) => one.participates).length;
  return { taking, required: MUNICIPALITIES_REQUIRED, margin: taking - MUNICIPALITIES_REQUIRED };
}
