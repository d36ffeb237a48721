import { DIGITS, digitAt } from './packedDigits';
import { packGuids, unpackGuids } from './packedGuids';
import { packInstants, unpackInstants } from './packedInstants';

type Scalar = string | number | boolean | null;

/** A few values, and which of them each row has: a digit a row, or two. */
interface Few {
  few: readonly Scalar[];
  places: string;
}

/** The values of one field of many rows, in the form that is least to send: each by itself, keys, moments, or a few values again and again. */
export type PackedColumn = readonly unknown[] | { guids: string } | { instants: string } | Few;

/** More different values than two digits can name are sent each by itself. */
const MOST_VALUES = DIGITS.length ** 2;
/** So many times each value must come back to be worth naming. */
const AT_LEAST_TIMES = 4;

const isScalar = (value: unknown): value is Scalar => value === null || typeof value !== 'object';

/** The different values in the order they come, unless they are too many or not plain. */
function fewValues(values: readonly unknown[]): Map<Scalar, number> | undefined {
  const most = Math.min(MOST_VALUES, values.length / AT_LEAST_TIMES);
  const places = new Map<Scalar, number>();
  for (const value of values) {
    if (!isScalar(value)) return undefined;
    if (places.has(value)) continue;
    if (places.size >= most) return undefined;
    places.set(value, places.size);
  }
  return places;
}

function packFew(values: readonly unknown[]): PackedColumn | undefined {
  const places = fewValues(values);
  if (!places) return undefined;
  const isLong = places.size > DIGITS.length;
  const codeOf = (place: number): string =>
    `${isLong ? DIGITS.charAt(Math.floor(place / 64)) : ''}${DIGITS.charAt(place % 64)}`;
  const codes = new Map([...places].map(([value, place]): [unknown, string] => [value, codeOf(place)]));
  return { few: [...places.keys()], places: values.map((value) => codes.get(value)).join('') };
}

function unpackFew({ few, places }: Few): Scalar[] {
  const values: Scalar[] = [];
  // A window waits for this: a plain loop takes a third of the time of a function for each row.
  if (few.length <= DIGITS.length)
    for (let at = 0; at < places.length; at += 1) values.push(few[digitAt(places, at)] ?? null);
  else
    for (let at = 0; at < places.length; at += 2)
      values.push(few[digitAt(places, at) * 64 + digitAt(places, at + 1)] ?? null);
  return values;
}

/** Packs the values of a field so that `unpackColumn` gives exactly them back. */
export function packColumn(values: readonly unknown[]): PackedColumn {
  const few = packFew(values);
  if (few) return few;
  const guids = packGuids(values);
  if (guids !== undefined) return { guids };
  const instants = packInstants(values);
  return instants === undefined ? values : { instants };
}

/** The values, row by row. */
export function unpackColumn(column: PackedColumn): readonly unknown[] {
  if ('guids' in column) return unpackGuids(column.guids);
  if ('instants' in column) return unpackInstants(column.instants);
  return 'few' in column ? unpackFew(column) : column;
}
