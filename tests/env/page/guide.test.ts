import { people } from '../../../env/local/seed/people';
import { hintOf } from '../../../env/local/teams/page/GuideSteps';
import { guideSteps, nextStep } from '../../../env/local/teams/page/guide';
import type { GuideFacts, GuideVote } from '../../../env/local/teams/page/hostApi';
import { groupPeople, somebodyElse } from '../../../env/local/teams/page/personWords';
import { readPlace } from '../../../env/local/teams/page/place';
import { hostText } from '../../../env/local/teams/page/text';

const place = { ...readPlace('#/theme=dark&view=chat'), sub: 'R1' };
const vote = (part: Partial<GuideVote> = {}): GuideVote => ({
  decision: 'D1',
  state: 'draft',
  voted: 0,
  needed: 6,
  left: 6,
  missing: ['Lysekil', 'Munkedal'],
  ...part,
});
const facts = (part: Partial<GuideFacts> = {}): GuideFacts => ({
  published: false,
  meeting: { begun: false, ended: false },
  votes: [vote(), vote({ decision: 'D2' })],
  ...part,
});
const doneOf = (known: GuideFacts): string[] =>
  guideSteps(people, place, known).flatMap(({ name, done }) => (done ? [name] : []));

describe('the guide through the meeting', () => {
  it('makes you the right person in the right tab, at the item that is next', () => {
    const steps = guideSteps(people, place, facts());
    expect(steps.map(({ name, person, place: to }) => [name, person?.name, to.view, to.tab, to.sub])).toEqual([
      ['publish', 'Sara Herrman', 'team', 'status', undefined],
      ['start', 'Sara Herrman', 'team', 'meeting', undefined],
      ['open', 'Sara Herrman', 'team', 'meeting', 'D1'],
      ['vote', 'Eva Andersson', 'team', 'posts', undefined],
      ['decide', 'Sara Herrman', 'team', 'meeting', 'D1'],
      ['approve', 'Sara Herrman', 'team', 'meeting', 'D2'],
      ['end', 'Sara Herrman', 'team', 'meeting', undefined],
    ]);
    expect(steps.every(({ place: to }) => to.theme === 'dark')).toBe(true);
  });

  it('ticks steps off as the meeting goes, and ends when the meeting has', () => {
    expect(doneOf(facts())).toEqual([]);
    expect(doneOf(facts({ published: true, meeting: { begun: true, ended: false } }))).toEqual(['publish', 'start']);
    const open = vote({ state: 'open', voted: 2, left: 4 });
    expect(doneOf(facts({ meeting: { begun: true, ended: false }, votes: [open, vote()] }))).toEqual(['start', 'open']);
    const enough = vote({ state: 'open', voted: 6, left: 0 });
    expect(doneOf(facts({ meeting: { begun: true, ended: false }, votes: [enough, vote()] }))).toEqual([
      'start',
      'open',
      'vote',
    ]);
    const set = vote({ state: 'set', left: 0 });
    const over = facts({ published: true, meeting: { begun: true, ended: true }, votes: [set, set] });
    expect(nextStep(guideSteps(people, place, over))).toBeUndefined();
  });

  it('never leads to closing a vote that is not quorate: the step before waits, says what is missing and has a way on', () => {
    const open = vote({ state: 'open', voted: 2, left: 4 });
    const known = facts({ published: true, meeting: { begun: true, ended: false }, votes: [open, vote()] });
    const next = nextStep(guideSteps(people, place, known));
    expect([next?.name, next?.vote?.decision]).toEqual(['vote', 'D1']);
    expect(next && hintOf(next, hostText('sv'))).toBe('Sex kommuner behöver rösta; fyra är kvar.');
    expect(next && hintOf(next, hostText('en'))).toBe('Six municipalities need to vote; four to go.');
  });

  it('says the way on when a vote was closed although too few had voted', () => {
    const closed = vote({ state: 'closed', voted: 1, left: 5 });
    const known = facts({ published: true, meeting: { begun: true, ended: false }, votes: [closed, vote()] });
    const next = nextStep(guideSteps(people, place, known));
    expect(next?.name).toBe('decide');
    expect(next && hintOf(next, hostText('sv'))).toContain('Öppna omröstningen igen');
  });
});

it('groups the twelve people by what they do', () => {
  const groups = groupPeople(people, hostText('sv')).map(([group, members]) => [group, members.length]);
  expect(groups).toEqual([
    ['Projektledning', 2],
    ['Styrgruppens ledamöter', 10],
  ]);
});

it('offers a window for another person: a member beside the leader, the leader beside a member', () => {
  const [leader, member] = ['sara-herrman', 'eva-andersson'].map((id) => people.find((one) => one.id === id));
  if (!leader || !member) throw new Error('They are in the minutes');
  expect(somebodyElse(people, leader).name).toBe('Lena Gardtman');
  expect(somebodyElse(people, member).name).toBe('Sara Herrman');
});
