/** What structured data in a column must look like; people may have changed the column by hand. */
export interface Shape<T> {
  is(value: unknown): value is T;
  /** Data of this shape with a text wherever there may be one; the contract test stores it and reads it back. */
  sample(text: string): T;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Shape<string> = {
  is: (value) => typeof value === 'string',
  sample: (given) => given,
};

export const number: Shape<number> = {
  is: (value) => typeof value === 'number',
  sample: () => 17,
};

export const flag: Shape<boolean> = {
  is: (value) => typeof value === 'boolean',
  sample: () => true,
};

export const anyObject: Shape<Record<string, unknown>> = {
  is: isObject,
  sample: (given) => ({ text: given, list: [1, null, { inner: true }] }),
};

export const oneOf = <T extends string>(first: T, ...rest: T[]): Shape<T> => ({
  is: (value): value is T => [first, ...rest].some((one) => one === value),
  sample: () => first,
});

export const orNull = <T>(of: Shape<T>): Shape<T | null> => ({
  is: (value): value is T | null => value === null || of.is(value),
  sample: (given) => of.sample(given),
});

/** For a property that may be left out of its object, and nowhere else. */
export const optional = <T>(of: Shape<T>): Shape<T> => ({
  is: (value): value is T => value === undefined || of.is(value),
  sample: (given) => of.sample(given),
});

export const listOf = <T>(of: Shape<T>): Shape<T[]> => ({
  is: (value): value is T[] => Array.isArray(value) && value.every((one) => of.is(one)),
  sample: (given) => [of.sample(given), of.sample('')],
});

/** An object with any names, whose values are all alike. */
export const mapOf = <T>(of: Shape<T>): Shape<Record<string, T>> => ({
  is: (value): value is Record<string, T> => isObject(value) && Object.values(value).every((one) => of.is(one)),
  sample: (given) => ({ [given]: of.sample(given) }),
});

/** An object of type `T`: every property is checked; others are let through. */
export function object<T extends object>(properties: { [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(properties);
  return {
    is: (value): value is T => isObject(value) && shapes.every(([name, shape]) => shape.is(value[name])),
    // Each property has been made by the shape of that property.
    sample: (given) => Object.fromEntries(shapes.map(([name, shape]) => [name, shape.sample(given)])) as T,
  };
}
