import { DIGITS, digitAt } from './packedDigits';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DASHES = new Set([8, 13, 18, 23]);
const GUID_LENGTH = 36;
/** Where the 32 hexadecimal digits stand. */
const HEX_PLACES = Array.from({ length: GUID_LENGTH }, (_, place) => place).filter((place) => !DASHES.has(place));
/** They go by threes, each as two of ours; the last three have two. */
const PACKED_LENGTH = 22;

const HEX = '0123456789abcdef';
const ascii = new TextDecoder();

/** Writes one key at its place among all of them, without dashes. */
function packAt(bytes: Uint8Array, row: number, guid: string): void {
  let at = row * PACKED_LENGTH;
  for (let digit = 0; digit < HEX_PLACES.length; digit += 3) {
    let value = 0;
    for (const place of [digit, digit + 1, digit + 2]) {
      const character = HEX_PLACES[place] === undefined ? '0' : guid.charAt(HEX_PLACES[place]);
      value = value * 16 + HEX.indexOf(character);
    }
    bytes[at] = DIGITS.charCodeAt(value >> 6);
    bytes[at + 1] = DIGITS.charCodeAt(value & 63);
    at += 2;
  }
}

function unpackAt(bytes: Uint8Array, row: number, packed: string): void {
  const from = row * GUID_LENGTH;
  for (let pair = 0; pair < PACKED_LENGTH / 2; pair += 1) {
    const at = row * PACKED_LENGTH + pair * 2;
    const value = digitAt(packed, at) * 64 + digitAt(packed, at + 1);
    for (let digit = 0; digit < 3; digit += 1) {
      const place = HEX_PLACES[pair * 3 + digit];
      if (place !== undefined) bytes[from + place] = HEX.charCodeAt((value >> (8 - digit * 4)) & 15);
    }
  }
  for (const place of DASHES) bytes[from + place] = 45;
}

/** Random keys as one text, two thirds as long; undefined when one of the values is none. What is random cannot be compressed, only written shorter. */
export function packGuids(values: readonly unknown[]): string | undefined {
  const isGuid = (value: unknown): value is string => typeof value === 'string' && GUID.test(value);
  if (values.length === 0 || !values.every(isGuid)) return undefined;
  const bytes = new Uint8Array(values.length * PACKED_LENGTH);
  for (const [row, guid] of values.entries()) packAt(bytes, row, guid);
  return ascii.decode(bytes);
}

/** Written as one text and cut, which is many times quicker than each by itself. */
export function unpackGuids(packed: string): string[] {
  const count = packed.length / PACKED_LENGTH;
  const bytes = new Uint8Array(count * GUID_LENGTH);
  for (let row = 0; row < count; row += 1) unpackAt(bytes, row, packed);
  const all = ascii.decode(bytes);
  return Array.from({ length: count }, (_, row) => all.slice(row * GUID_LENGTH, (row + 1) * GUID_LENGTH));
}
