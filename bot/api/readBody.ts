import { z } from 'zod';
import { AppError } from '../../shared/AppError';

/** Checks a request's body against its schema. Throws `invalid` with the first place that is wrong. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => ({
    field: issue.path.join('.').slice(0, 100),
    code: 'notData' as const,
  }));
  throw new AppError('invalid', { problems });
}

/** An item's key in a body. */
export const keySchema = z.string().min(1).max(200);
