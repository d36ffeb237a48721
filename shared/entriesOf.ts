/** The names in an object that holds nothing but what its type says; TypeScript itself only promises that they are texts. */
export const keysOf = <K extends string>(object: Readonly<Record<K, unknown>>): K[] => Object.keys(object) as K[];

/** The same with their values. */
export const entriesOf = <K extends string, V>(object: Readonly<Record<K, V>>): [K, V][] =>
  keysOf(object).map((key) => [key, object[key]]);
