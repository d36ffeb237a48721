import { texts } from '../../shared/text/texts';
import { ApiError } from '../../tabs/ApiError';
import { askedToWait, patiently } from '../../tabs/patiently';

const busy = (retryAfterSeconds?: number) =>
  new ApiError('throttled', 'Upptaget', retryAfterSeconds === undefined ? {} : { retryAfterSeconds });

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a call that is told to wait', () => {
  it('is made again when the time has passed, not before, and says each time how long that is', async () => {
    const call = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce(busy(7))
      .mockRejectedValueOnce(busy(3))
      .mockResolvedValueOnce('sparat');
    const waits: number[] = [];
    const told = patiently(call, (seconds) => waits.push(seconds));
    await jest.advanceTimersByTimeAsync(6_999);
    expect([call.mock.calls.length, waits]).toEqual([1, [7]]);
    await jest.advanceTimersByTimeAsync(3_001);
    expect(await told).toBe('sparat');
    expect([call.mock.calls.length, waits]).toEqual([3, [7, 3]]);
  });

  it.each([
    ['no time was said', busy()],
    ['the time is longer than anybody waits', busy(600)],
    ['it was refused', new ApiError('conflict', 'Ändrat')],
  ])('is not made again when %s', async (_why, error) => {
    const call = jest.fn<Promise<string>, []>().mockRejectedValue(error);
    await expect(patiently(call, () => undefined)).rejects.toBe(error);
    expect(call).toHaveBeenCalledTimes(1);
    expect(askedToWait(error)).toBeUndefined();
  });

  it('is given up after three tries', async () => {
    const call = jest.fn<Promise<string>, []>().mockImplementation(() => Promise.reject(busy(1)));
    const told = expect(patiently(call, () => undefined)).rejects.toMatchObject({ code: 'throttled' });
    await jest.advanceTimersByTimeAsync(10_000);
    await told;
    expect(call).toHaveBeenCalledTimes(3);
  });

  it('is promised nothing by the sentence of the server, which says a time only when there is one', () => {
    for (const language of ['sv', 'en'] as const) {
      const { throttled } = texts(language).errors;
      expect(throttled({ seconds: 7 })).toMatch(/7 (sekunder|seconds)/);
      expect(throttled({})).toMatch(/en stund|a while/);
      expect(throttled({})).not.toMatch(/\d|[Vv]i försöker|[Ww]e try/);
    }
  });
});
