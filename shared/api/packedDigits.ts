/** 64 digits that mean nothing in JSON, so that six bits take one byte. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const values = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) values[DIGITS.charCodeAt(value)] = value;

/** The value of the digit at a place of a text. */
export const digitAt = (text: string, place: number): number => values[text.charCodeAt(place)] ?? 0;
