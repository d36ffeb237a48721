/** A list as data: what it and its fields are, and its rows. */
interface ListData {
  about: object;
  items: readonly object[];
}

/** So many rows are written before others get their turn. */
const AT_ONCE = 400;

const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join(',\n');

/** A list as data, piece by piece: what each field is, then a row on each line. */
export function* listJson({ about, items }: ListData): Generator<string> {
  yield `${JSON.stringify(about, null, 2).replace(/\n\}$/, '')},\n  "rows": [\n`;
  for (let at = 0; at < items.length; at += AT_ONCE)
    yield `${at === 0 ? '' : ',\n'}${lines(items.slice(at, at + AT_ONCE))}`;
  yield '\n  ]\n}';
}

/** Several lists as one. */
export function* listsJson(all: readonly ListData[]): Generator<string> {
  yield '{ "lists": [\n';
  for (const [at, one] of all.entries()) {
    if (at > 0) yield ',\n';
    yield* listJson(one);
  }
  yield '\n] }';
}
