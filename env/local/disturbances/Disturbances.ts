import type { Fault } from '../graph/runWithFault';
import { seededRandom } from './random';
import { type DisturbanceSettings, disturbanceSettings } from './settings';

/** What happens to one activity on its way to the bot. */
export interface DeliveryFault {
  lost: boolean;
  answerLost: boolean;
  lateMs: number;
  /** Delivered once more after so long. */
  repeatAfterMs?: number;
}

/** What happens to one thing that the bot says. */
interface ConnectorFault {
  status: 429 | 502;
  afterWork: boolean;
}

const GATEWAY_PAGE = '<!doctype html><html><body><h1>Please wait</h1></body></html>';

/** Decides by seeded chance what goes wrong next. Only the local Microsoft 365 has one; the product knows nothing of it. */
export class Disturbances {
  private random: () => number;

  constructor(private current: DisturbanceSettings = disturbanceSettings.parse({ seed: 1 })) {
    this.random = seededRandom(current.seed);
  }

  get settings(): DisturbanceSettings {
    return this.current;
  }

  /** From now on as said; chance begins anew from the seed. */
  change(settings: DisturbanceSettings): void {
    this.current = settings;
    this.random = seededRandom(settings.seed);
  }

  forGraph(request: { method: string }): Fault | undefined {
    const rates = this.current.graph;
    const latencyMs = rates.latencyMs + Math.round(this.random() * rates.latencySpreadMs);
    const retryAfterSeconds = rates.retryAfterSeconds;
    const faults: readonly (readonly [number, Fault])[] = [
      [rates.throttled, { status: 429, code: 'activityLimitReached', retryAfterSeconds }],
      [rates.unavailable, { status: 503, retryAfterSeconds }],
      [rates.timeoutAfterWork, { status: 504, afterWork: true }],
      [rates.failedAfterWork, { status: 500, code: 'generalException', afterWork: true }],
      [request.method === 'PATCH' ? rates.conflict : 0, { status: 409, code: 'resourceModified' }],
      [rates.dropped, { connection: 'dropped' }],
      [rates.cut, { connection: 'cut' }],
      [rates.html, { status: 200, html: GATEWAY_PAGE, afterWork: true }],
    ];
    const fault = this.pick(faults);
    return fault || latencyMs > 0 ? { latencyMs, ...fault } : undefined;
  }

  forDelivery(): DeliveryFault | undefined {
    const { lost, answerLost, repeated, repeatedAfterMs, late, lateMs } = this.current.channel;
    const fault: DeliveryFault = {
      lost: this.random() < lost,
      answerLost: this.random() < answerLost,
      lateMs: this.random() < late ? lateMs : 0,
      ...(this.random() < repeated ? { repeatAfterMs: repeatedAfterMs } : {}),
    };
    const isQuiet = !fault.lost && !fault.answerLost && fault.lateMs === 0 && fault.repeatAfterMs === undefined;
    return isQuiet ? undefined : fault;
  }

  forConnector(): ConnectorFault | undefined {
    const { throttled, failedAfterWork } = this.current.channel;
    return this.pick<ConnectorFault>([
      [throttled, { status: 429, afterWork: false }],
      [failedAfterWork, { status: 502, afterWork: true }],
    ]);
  }

  /** At most one of them, each with its own share of all requests. */
  private pick<F>(faults: readonly (readonly [number, F])[]): F | undefined {
    let chance = this.random();
    for (const [share, fault] of faults) {
      if (chance < share) return fault;
      chance -= share;
    }
    return undefined;
  }
}
