import { createHash } from 'node:crypto';
import type { FieldValues } from '../behaviours/Behaviour';

/** The key of a row that is imported: the same values give the same key, so that the same file again is the same rows. It has the form of a key that a tab makes. */
export function importKey(list: string, values: FieldValues): string {
  const sorted = Object.entries(values)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const hex = createHash('sha256')
    .update(JSON.stringify([list, sorted]))
    .digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
