/** What makes something of a value once, and gives the same again. */
export function madeOnce<A, B>(make: (from: A) => B): (from: A) => B {
  const all = new Map<A, B>();
  return (from) => {
    const known = all.get(from) ?? make(from);
    all.set(from, known);
    return known;
  };
}
