import type { Clock } from '../ports';

/** A token that has been found good keeps for so long (ms) without its signature being looked at again: keys that are withdrawn count within that. */
const KEPT_MS = 5 * 60 * 1000;
const MOST = 2_000;

interface Good<T> {
  value: T;
  /** When (ms) it is to be looked at again, or has run out. */
  until: number;
}

/**
 * Remembers the tokens that were found good a moment ago, by the whole text of each, so that a channel or a person that sends the same one again costs no
 * signature: 290 who vote at once would otherwise wait for 290 of them. A token that was refused is never remembered.
 */
export class GoodTokens<T> {
  private readonly known = new Map<string, Good<T>>();

  constructor(private readonly clock: Clock) {}

  find(token: string): T | undefined {
    const good = this.known.get(token);
    return good && this.clock().getTime() < good.until ? good.value : undefined;
  }

  /** `exp` as the token says it, in seconds. */
  keep(token: string, value: T, exp: number): void {
    const until = Math.min(this.clock().getTime() + KEPT_MS, exp * 1000);
    this.known.set(token, { value, until });
    // A map keeps the order in which it was filled.
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MOST) break;
      this.known.delete(oldest);
    }
  }
}
