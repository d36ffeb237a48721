/** How many of the municipalities with a mandate must take part. */
export interface Quorum {
  taking: number;
  entitled: number;
  needed: number;
  met: boolean;
}

/** More than half of the entitled municipalities must take part: the project's default rule. */
export function quorum(taking: number, entitled: number): Quorum {
  const needed = Math.floor(entitled / 2) + 1;
  return { taking, entitled, needed, met: entitled > 0 && taking >= needed };
}
