/** The numbers of what comes after the agenda: on from the items', where an item that was added later has taken theirs. */
export function numbersAfter(items: readonly string[], after: readonly (string | null)[]): (string | null)[] {
  const taken = new Set(items);
  const last = (): number => Math.max(0, ...[...taken].filter((one) => /^\d+$/.test(one)).map(Number));
  return after.map((number) => {
    if (number === null) return null;
    const own = /^\d+$/.test(number) && taken.has(number) ? `${last() + 1}` : number;
    taken.add(own);
    return own;
  });
}
