import { AppError } from '../../shared/AppError';
import type { Shape } from '../../shared/schema/shape';

/** Where a value first differs from its shape: `parts.benefits.0.key`; empty when it is the whole. */
function placeOf(shape: Shape<unknown>, value: unknown): string[] {
  const wrong = shape.inside?.(value).find(([, of, part]) => !of.is(part));
  if (!wrong) return [];
  const [name, of, part] = wrong;
  return [name, ...placeOf(of, part)];
}

/** Checks a request's body against its shape; without one it is an empty object. Throws `invalid` with the first place that is wrong. */
export function readBody<T>(shape: Shape<T>, json: unknown): T {
  const body = json ?? {};
  if (shape.is(body)) return body;
  const field = placeOf(shape, body).join('.').slice(0, 100);
  throw new AppError('invalid', { problems: [{ field, code: 'notData' }] });
}
