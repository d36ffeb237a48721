import type { Wording } from '../lists/wordings';

/** Where words of a record stand: a field of a row, or a word beside it (`words.legend`). */
export interface RecordedPlace {
  list: string;
  row: string;
  field: string;
}

const nameOf = ({ list, row, field }: RecordedPlace): string => `${list}/${row}/${field}`;

/** Finds what the record of a meeting says at a place, for as many places as are asked about; nothing where it says what the app says. */
export function recordedAt(
  wordings: readonly Wording[],
  meeting: string,
): (place: RecordedPlace) => Wording | undefined {
  const own = wordings.filter((one) => one.meeting === meeting);
  const byPlace = new Map(own.map((one) => [nameOf({ list: one.about, row: one.row, field: one.field }), one]));
  return (place) => byPlace.get(nameOf(place));
}
