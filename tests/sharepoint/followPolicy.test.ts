import { followingInterval, isHot, pauseAfterFailures } from '../../bot/sharepoint/followPolicy';
import { lists } from '../../shared/lists';

const calm = { hot: false, connections: 0, followIntervalMs: 2000 };

describe('how closely lists are followed', () => {
  it('is every interval for live lists while a meeting or a vote is on, even if nobody has a tab open', () => {
    expect(followingInterval(lists.ballots, { ...calm, hot: true })).toBe(2000);
    expect(followingInterval(lists.decisions, { ...calm, hot: true })).toBe(2000);
  });

  it('is never every interval for lists that no meeting needs', () => {
    expect(followingInterval(lists.courses, { ...calm, hot: true, connections: 3 })).toBe(60_000);
  });

  it('is every minute while somebody is there and every five minutes when nobody is', () => {
    expect(followingInterval(lists.ballots, { ...calm, connections: 1 })).toBe(60_000);
    expect(followingInterval(lists.ballots, calm)).toBe(300_000);
  });

  it('takes an ongoing meeting, an open and a closing decision as something going on', () => {
    expect(isHot([{ state: 'ongoing' }], [])).toBe(true);
    expect(isHot([], [{ state: 'open' }])).toBe(true);
    expect(isHot([], [{ state: 'closing' }])).toBe(true);
    expect(isHot([{ state: 'planned' }, { state: 'ended' }], [{ state: 'draft' }, { state: 'closed' }])).toBe(false);
  });

  it('rests longer for each failure, and as long as SharePoint asks', () => {
    expect([1, 2, 3, 20].map((failures) => pauseAfterFailures(failures, undefined))).toEqual([
      1000, 2000, 4000, 60_000,
    ]);
    expect(pauseAfterFailures(1, 90)).toBe(90_000);
  });
});
