import { AppError } from '../../shared/AppError';
import { type Decision, decisions } from '../../shared/lists/decisions';
import { parseChanges } from '../../shared/schema/parseDraft';

/** What a decision is set with, as it is kept: texts are cleaned and judged as those of any form. Throws `invalid`, also when there is no wording. */
export function wordedDecision(given: Readonly<Record<string, unknown>>): Partial<Decision> & { text: string } {
  const parsed = parseChanges(decisions, given, { byService: true });
  if (!parsed.ok) throw new AppError('invalid', { problems: parsed.problems });
  const { text } = parsed.value;
  if (!text) throw new AppError('invalid', { problems: [{ field: 'text', code: 'required' }] });
  return { ...parsed.value, text };
}
