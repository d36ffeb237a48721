import { setTimeout as pause } from 'node:timers/promises';
import { GraphFault } from './graphFault';
import type { GraphAnswer } from './router';

/** A disturbance to put in the way of a request, for tests of what the product does then. */
export interface Fault {
  latencyMs?: number;
  /** Answer with this status instead of the work's own. */
  status?: number;
  code?: string;
  retryAfterSeconds?: number;
  /** Do the work first: the answer is lost, not the write. */
  afterWork?: boolean;
  /** Answer with this body as HTML, as gateways do. */
  html?: string;
  /** The connection ends before the work is done, or after it in the middle of the answer. */
  connection?: 'dropped' | 'cut';
}

function failureOf(fault: Fault): GraphFault | undefined {
  if (!fault.status) return undefined;
  const made = new GraphFault(fault.status, fault.code ?? 'serviceNotAvailable', 'A disturbance that was asked for');
  return fault.retryAfterSeconds === undefined ? made : made.with({ 'retry-after': String(fault.retryAfterSeconds) });
}

/** Runs a request with the disturbance that was asked for, if any; undefined when no answer is to be sent. */
export async function runWithFault(
  fault: Fault | undefined,
  work: () => GraphAnswer,
): Promise<GraphAnswer | undefined> {
  if (fault?.latencyMs) await pause(fault.latencyMs);
  if (fault?.connection === 'dropped') return undefined;
  const failure = fault ? failureOf(fault) : undefined;
  if (failure && !fault?.afterWork) throw failure;
  const answer = work();
  if (failure) throw failure;
  return answer;
}
