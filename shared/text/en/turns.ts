import type { turns as sv } from '../sv/turns';

/** Words of proposals that are put in turns, fetched with what shows them. */
export const turns: typeof sv = {
  becameCounter: (name) => `${name} won and goes on as the counter proposal.`,
  next: (first, second) => `Now ${first} is put against ${second}.`,
  inTurns: (count) =>
    `The proposals are put in turns in ${count} votes: first the counter proposal is found, last the main proposal is put against it.`,
  main: 'Main proposal',
};
