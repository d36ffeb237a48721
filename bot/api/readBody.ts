import { AppError } from '../../shared/AppError';
import type { Problem } from '../../shared/schema/problem';
import type { Shape } from '../../shared/schema/shape';

interface Place {
  path: string[];
  wrong: Pick<Problem, 'code' | 'values'>;
}

/** Where a value first differs from its shape, and how: `parts.benefits.0.key`; no path when it is the whole. */
function placeOf(shape: Shape<unknown>, value: unknown): Place {
  const differing = shape.inside?.(value).find(([, of, part]) => !of.is(part));
  if (!differing) return { path: [], wrong: shape.wrong?.(value) ?? { code: 'notData' } };
  const [name, of, part] = differing;
  const { path, wrong } = placeOf(of, part);
  return { path: [name, ...path], wrong };
}

/** Checks a request's body against its shape; without one it is an empty object. Throws `invalid` with the first place that is wrong. */
export function readBody<T>(shape: Shape<T>, json: unknown): T {
  const body = json ?? {};
  if (shape.is(body)) return body;
  const { path, wrong } = placeOf(shape, body);
  throw new AppError('invalid', { problems: [{ field: path.join('.').slice(0, 100), ...wrong }] });
}
