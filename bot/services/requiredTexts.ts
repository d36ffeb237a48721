import { AppError } from '../../shared/AppError';
import type { Problem } from '../../shared/schema/problem';
import { cleanText } from '../../shared/text/cleanText';

/** Texts without which an act is not done, cleaned. Throws `invalid` with a problem for each that is empty. */
export function requiredTexts<F extends string>(given: Readonly<Record<F, string>>): Record<F, string> {
  const texts: Record<F, string> = { ...given };
  const problems: Problem[] = [];
  for (const field in texts) {
    texts[field] = cleanText(texts[field]);
    if (texts[field] === '') problems.push({ field, code: 'required' });
  }
  if (problems.length > 0) throw new AppError('invalid', { problems });
  return texts;
}

/** Why somebody does what others have already seen done. Throws `invalid` when it is empty. */
export const checkedReason = (reason: string): string => requiredTexts({ reason }).reason;
