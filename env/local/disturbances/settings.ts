import { z } from 'zod';

const share = z.number().min(0).max(1).default(0);
const milliseconds = z.number().int().min(0).max(600_000).default(0);

const graph = z
  .strictObject({
    /** Every request waits this long; `latencySpreadMs` is added at random. */
    latencyMs: milliseconds,
    latencySpreadMs: milliseconds,
    /** 429 and 503 with Retry-After, nothing done. */
    throttled: share,
    unavailable: share,
    retryAfterSeconds: z.number().int().min(0).max(600).default(1),
    /** 504 and 500 although the work was done. */
    timeoutAfterWork: share,
    failedAfterWork: share,
    /** 409 resourceModified on a change, nothing done. */
    conflict: share,
    /** The connection ends before the work, or in the middle of the answer. */
    dropped: share,
    cut: share,
    /** A gateway's page with status 200 instead of the answer, after the work. */
    html: share,
    /** The change feed shows nothing younger than this. */
    changeLagMs: milliseconds,
    /** Office files are changed when they are taken in, as SharePoint does to give them its properties. */
    altersOfficeFiles: z.boolean().default(false),
  })
  .prefault({});

const channel = z
  .strictObject({
    /** The activity never reaches the bot, or its answer never reaches the person. */
    lost: share,
    answerLost: share,
    /** It is delivered once more, with the same id, this long after. */
    repeated: share,
    repeatedAfterMs: milliseconds,
    late: share,
    lateMs: milliseconds,
    /** What the bot says is refused with 429, or done and answered 502. */
    throttled: share,
    failedAfterWork: share,
  })
  .prefault({});

/** How much goes wrong, as shares of all requests from 0 to 1; nothing unless said. */
export const disturbanceSettings = z.strictObject({ seed: z.number().int().default(1), graph, channel });

export type DisturbanceSettings = z.output<typeof disturbanceSettings>;
