import type { Checked } from '../fields/kind';
import { isKey } from '../fields/reference';
import { checkText } from '../fields/text';
import type { Shape } from '../schema/shape';
import { isText } from '../text/cleanText';

const judged = (judge: (value: unknown) => Checked): Shape<string> => ({
  is: (value): value is string => typeof value === 'string' && 'value' in judge(value),
  sample: (given) => given,
  wrong(value) {
    const found = judge(value);
    return 'value' in found ? undefined : found;
  },
});

const LONGEST_KEY = 200;

/** A row's key on its way to the server. Half a character can be neither looked for nor sent on. */
export const sentKey = judged((value) => {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_KEY) return { code: 'notData' };
  return isText(value) ? { value } : { code: 'brokenText' };
});

/** A key as the app makes them itself. */
export const sentOwnKey = judged((value) =>
  typeof value === 'string' && isKey(value) ? { value } : { code: 'notReference' },
);

/** The version of a row, which goes on in a header. */
export const sentVersion = judged((value) =>
  typeof value === 'string' && /^[\x20-\x7e]{1,200}$/.test(value) ? { value } : { code: 'notData' },
);

/** A text that somebody has written, judged as the fields of lists judge theirs; what more it must be is its field's own. */
export const sentText = judged((value) => checkText(value, 2000));
