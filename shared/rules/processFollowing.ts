import type { Initiative } from '../lists/initiatives';

/** How many initiatives followed the process by which the municipalities develop. */
export interface Following {
  yes: number;
  partly: number;
  no: number;
  unanswered: number;
  total: number;
}

type Asked = Pick<Initiative, 'municipality' | 'followsProcess'>;

/** How many of some initiatives followed the development process, by what is said of each. */
export function followingOf(initiatives: readonly Pick<Asked, 'followsProcess'>[]): Following {
  const count = (answer: Asked['followsProcess']) =>
    initiatives.filter((one) => (one.followsProcess ?? null) === answer).length;
  return {
    yes: count('yes'),
    partly: count('partly'),
    no: count('no'),
    unanswered: count(null),
    total: initiatives.length,
  };
}

/** The same for each municipality that has any. */
export function processFollowing(initiatives: readonly Asked[]): Map<string, Following> {
  const keys = [...new Set(initiatives.map(({ municipality }) => municipality))];
  return new Map(keys.map((key) => [key, followingOf(initiatives.filter((one) => one.municipality === key))]));
}
