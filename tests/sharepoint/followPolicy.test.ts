import { followingInterval, isGoingOnIn, pauseAfterFailures } from '../../bot/sharepoint/followPolicy';
import { lists } from '../../shared/lists';
import { readable } from '../../shared/rules/askedFields';

const STAMP = {
  key: 'k',
  id: '1',
  eTag: '',
  createdAt: '',
  changedAt: '',
  createdBy: null,
  changedBy: null,
  readableNumber: null,
};
const calm = { hot: false, watched: false, followIntervalMs: 2000, wholeForMs: 60_000 };

describe('how closely lists are followed', () => {
  it('is every interval for live lists while a meeting or a vote is on, even if nobody has a tab open', () => {
    expect(followingInterval(lists.ballots, { ...calm, hot: true })).toBe(2000);
    expect(followingInterval(lists.decisions, { ...calm, hot: true })).toBe(2000);
  });

  it('is never every interval for lists that no meeting needs', () => {
    expect(followingInterval(lists.courses, { ...calm, hot: true, watched: true })).toBe(60_000);
  });

  it('is every minute while somebody is there and every five minutes when nobody is', () => {
    expect(followingInterval(lists.ballots, { ...calm, watched: true })).toBe(60_000);
    expect(followingInterval(lists.ballots, calm)).toBe(300_000);
  });

  it('is close for a minute after a copy was made, since the change feed may lag behind the lists', () => {
    expect(followingInterval(lists.risks, { ...calm, wholeForMs: 59_000 })).toBe(10_000);
    expect(followingInterval(lists.risks, { ...calm, wholeForMs: 60_000 })).toBe(300_000);
  });

  it('takes an ongoing meeting, an open and a closing vote as something going on', () => {
    const going = (list: 'meetings' | 'votes', state: string) =>
      isGoingOnIn(lists[list], [{ ...STAMP, ...readable(lists[list], { state }) }]);
    expect(['ongoing', 'planned', 'ended'].map((state) => going('meetings', state))).toEqual([true, false, false]);
    const states = ['open', 'closing', 'draft', 'closed', 'withdrawn'];
    expect(states.map((state) => going('votes', state))).toEqual([true, true, false, false, false]);
    expect(isGoingOnIn(lists.risks, [{ ...STAMP, state: 'active' }])).toBe(false);
  });

  it('rests longer for each failure, and as long as SharePoint asks', () => {
    expect([1, 2, 3, 20].map((failures) => pauseAfterFailures(failures, undefined))).toEqual([
      1000, 2000, 4000, 60_000,
    ]);
    expect(pauseAfterFailures(1, 90)).toBe(90_000);
  });
});
