import type { FundRequest } from '../lists/fundRequests';

/** Whole kronor that have been called off from the financier: asked for, or paid. */
export const calledOffSek = (requests: readonly Pick<FundRequest, 'amountSek' | 'state'>[]): number =>
  requests
    .filter(({ state }) => state === 'sent' || state === 'paid')
    .reduce((sum, { amountSek }) => sum + amountSek, 0);
