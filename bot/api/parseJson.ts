import { AppError } from '../../shared/AppError';

/** No form, card or activity is nested deeper; code that walks values may then do so without running out of stack. */
const DEEPEST = 64;

const utf8 = new TextDecoder('utf-8', { fatal: true });

const childrenOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

/** Whether a value could harm code that copies or walks it: too deep, or with a key that would change an object's prototype. */
function isHarmful(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    if (level.some((one) => typeof one === 'object' && one !== null && Object.hasOwn(one, '__proto__'))) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

/** Reads a body as JSON in UTF-8; an empty one is undefined. Throws `malformed` for anything else, also for what would harm code that walks it. */
export function parseJson(body: Uint8Array): unknown {
  if (body.length === 0) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(body));
  } catch (cause) {
    throw new AppError('malformed', { cause });
  }
  if (isHarmful(value)) throw new AppError('malformed');
  return value;
}
