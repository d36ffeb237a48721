/** What the server's clock showed, at most `uncertain` ms from the moment `at`. */
interface Sample {
  server: number;
  wall: number;
  steady: number;
  uncertain: number;
}

interface Clocks {
  /** This computer's clock, ms since 1970; people set it wrong, and set it right again. */
  wall: () => number;
  /** Never goes back, but may stand still while the computer sleeps. */
  steady: () => number;
}

/** The server's clock as far as its answers tell; this computer's own until the first has come. */
export function createServerClock({ wall, steady }: Clocks) {
  let kept: Sample | undefined;
  /** Time that has passed: a clock that was set back and one that slept both show too little. */
  const since = (sample: Sample): number => Math.max(steady() - sample.steady, wall() - sample.wall);
  const now = (): number => (kept ? kept.server + since(kept) : wall());

  return {
    now,
    /** Whether the server has told what time it is. */
    isKnown: (): boolean => kept !== undefined,
    /** The server said `server` in an answer to what was asked `tookMs` ago. The surest answer counts, until another contradicts it. */
    heard(server: number, tookMs: number): void {
      const sample = { server: server + tookMs / 2, wall: wall(), steady: steady(), uncertain: tookMs / 2 };
      const isSurer = !kept || sample.uncertain <= kept.uncertain;
      const isContradicted = Math.abs(now() - sample.server) > sample.uncertain + (kept?.uncertain ?? 0);
      if (isSurer || isContradicted) kept = sample;
    },
  };
}

export type ServerClock = ReturnType<typeof createServerClock>;

/** The clock of the server that these tabs come from. */
export const serverClock = createServerClock({ wall: () => Date.now(), steady: () => performance.now() });
