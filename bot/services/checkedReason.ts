import { AppError } from '../../shared/AppError';
import { cleanText } from '../../shared/text/cleanText';

/** Why somebody does what others have already seen done. Throws `invalid` when it is empty. */
export function checkedReason(reason: string): string {
  const text = cleanText(reason);
  if (text === '') throw new AppError('invalid', { problems: [{ field: 'reason', code: 'required' }] });
  return text;
}
