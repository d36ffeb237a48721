import { AppError } from '../../shared/AppError';

/** Why somebody does what others have already seen done. Throws `invalid` when it is empty. */
export function checkedReason(reason: string): string {
  const text = reason.trim();
  if (text === '') throw new AppError('invalid', { problems: [{ field: 'reason', code: 'required' }] });
  return text;
}
