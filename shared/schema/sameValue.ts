/** Whether two values of a field are the same, in the app's own form; no value and null are. */
export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
