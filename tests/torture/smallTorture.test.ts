import { buildProduct } from '../support/buildProcess';
import { noViolations } from './invariants';
import { torture } from './startTorture';

// Two rounds of a few turns; `npm run torture` goes on for as long as it is told to.
const PACE = { turns: 4, kills: 1, restMs: 150 };

describe('a vote held by tab and card while processes are killed and Graph and the channel go wrong', () => {
  it('loses, doubles and makes up nothing, tells the truth, and loses no acknowledged edit', async () => {
    const server = await buildProduct();
    const held = await torture({ seed: 7, processes: 2, server, pace: PACE, goesOn: (rounds) => rounds < 2 });
    expect(held.violations).toEqual(noViolations());
    // Nothing is proved by a meeting at which nobody got through and nothing went wrong.
    expect(held).toMatchObject({ rounds: 2, kills: 2 });
    expect(held.ballots.acknowledged).toBeGreaterThan(10);
    expect(held.edits.acknowledged).toBeGreaterThan(2);
  }, 180_000);
});
