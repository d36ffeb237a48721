import { people } from '../../../env/local/seed/people';
import { hintOf } from '../../../env/local/teams/page/GuideSteps';
import { guideNow, guideSteps, nextStep } from '../../../env/local/teams/page/guide';
import type { Guide, GuideVote } from '../../../env/local/teams/page/hostApi';
import { groupPeople, somebodyElse } from '../../../env/local/teams/page/personWords';
import { readPlace } from '../../../env/local/teams/page/place';
import { hostText } from '../../../env/local/teams/page/text';
import { type GuideFacts, guidesOf, type MeetingStands } from '../../../env/local/teams/server/guideSteps';

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
const standing = (part: Partial<MeetingStands> = {}): MeetingStands => ({
  key: 'M1',
  prepared: true,
  called: false,
  begun: false,
  ended: false,
  votes: [vote(), vote({ decision: 'D2' })],
  minutes: { written: false, sent: false, adjusted: false, adjuster: undefined },
  ...part,
});
const adjusted = { written: true, sent: true, adjusted: true, adjuster: undefined };
const over = standing({ begun: true, ended: true, votes: [vote({ state: 'set', left: 0 })], minutes: adjusted });
const facts = (held: Partial<MeetingStands> = {}, more: Partial<GuideFacts> = {}): GuideFacts => ({
  published: true,
  held: standing(held),
  next: standing({ key: 'M2', prepared: false, votes: [] }),
  ...more,
});
/** The guide to follow now, as the page gets it: through JSON. */
const now = (known: GuideFacts): Guide =>
  guideNow(JSON.parse(JSON.stringify(guidesOf(known, people))) as Guide[]) as Guide;
const stepsOf = (known: GuideFacts) => guideSteps(people, place, now(known));
const doneOf = (known: GuideFacts): string[] => stepsOf(known).flatMap(({ name, done }) => (done ? [name] : []));

describe('the guide through the meeting', () => {
  it('makes you the right person in the right tab, at the item that is next, up to the adjusted minutes', () => {
    const steps = stepsOf(facts({}, { published: false }));
    expect(steps.map(({ name, person, place: to }) => [name, person?.name, to.view, to.tab, to.sub])).toEqual([
      ['publish', 'Sara Herrman', 'team', 'status', undefined],
      ['start', 'Sara Herrman', 'team', 'meeting', undefined],
      ['open', 'Sara Herrman', 'team', 'meeting', 'D1'],
      ['vote', 'Eva Andersson', 'team', 'posts', undefined],
      ['decide', 'Sara Herrman', 'team', 'meeting', 'D1'],
      ['approve', 'Sara Herrman', 'team', 'meeting', 'D2'],
      ['end', 'Sara Herrman', 'team', 'meeting', undefined],
      ['write', 'Sara Herrman', 'team', 'decisions', 'minutes/M1'],
      ['send', 'Sara Herrman', 'team', 'decisions', 'minutes/M1'],
      ['adjust', 'Sara Herrman', 'team', 'decisions', 'minutes/M1'],
    ]);
    expect(steps.every(({ place: to }) => to.theme === 'dark')).toBe(true);
  });

  it('ticks steps off as the meeting goes, and waits for what is missing', () => {
    expect(doneOf(facts({}, { published: false }))).toEqual([]);
    expect(doneOf(facts({ begun: true }))).toEqual(['publish', 'start']);
    const open = vote({ state: 'open', voted: 2, left: 4 });
    expect(doneOf(facts({ begun: true, votes: [open, vote()] }))).toEqual(['publish', 'start', 'open']);
    const enough = vote({ state: 'open', voted: 6, left: 0 });
    expect(doneOf(facts({ begun: true, votes: [enough, vote()] }))).toEqual(['publish', 'start', 'open', 'vote']);
  });

  it('asks whoever has been asked to adjust, and goes back to sending when they want a change', () => {
    const lena = people.find(({ id }) => id === 'lena-gardtman');
    const sent = { ...adjusted, adjusted: false, adjuster: lena?.objectId };
    const next = nextStep(stepsOf(facts({ begun: true, ended: true, minutes: sent })));
    expect([next?.name, next?.person?.name]).toEqual(['adjust', 'Lena Gardtman']);
    const returned = facts({ begun: true, ended: true, minutes: { ...sent, sent: false } });
    expect(nextStep(stepsOf(returned))?.name).toBe('send');
  });

  it('has no wall after a meeting that ended with something undecided', () => {
    const open = vote({ state: 'open', voted: 2, left: 4 });
    expect(nextStep(stepsOf(facts({ begun: true, ended: true, votes: [open, vote()] })))?.name).toBe('write');
  });

  it('never leads to closing a vote that is not quorate: the step before waits, says what is missing and has a way on', () => {
    const open = vote({ state: 'open', voted: 2, left: 4 });
    const next = nextStep(stepsOf(facts({ begun: true, votes: [open, vote()] })));
    expect([next?.name, next?.vote?.decision]).toEqual(['vote', 'D1']);
    expect(next && hintOf(next, hostText('sv'))).toBe('Sex kommuner behöver rösta; fyra är kvar.');
    expect(next && hintOf(next, hostText('en'))).toBe('Six municipalities need to vote; four to go.');
  });

  it('says the way on when a vote was closed although too few had voted', () => {
    const closed = vote({ state: 'closed', voted: 1, left: 5 });
    const next = nextStep(stepsOf(facts({ begun: true, votes: [closed, vote()] })));
    expect(next?.name).toBe('decide');
    expect(next && hintOf(next, hostText('sv'))).toContain('Öppna omröstningen igen');
  });
});

describe('the guide through the next meeting', () => {
  const next = (part: Partial<MeetingStands>) => facts(over, { next: standing({ key: 'M2', votes: [], ...part }) });

  it('follows when the minutes of the first are adjusted, and leads from preparing to the adjusted minutes', () => {
    expect(now(next({ prepared: false })).name).toBe('next');
    expect(nextStep(stepsOf(next({ prepared: false })))?.name).toBe('prepare');
    expect(nextStep(stepsOf(next({ called: true })))?.name).toBe('begin');
    const steps = stepsOf(next({ called: true, begun: true }));
    expect(nextStep(steps)).toMatchObject({ name: 'settle', place: { tab: 'meeting', sub: 'M2' } });
    const ended = next({ called: true, begun: true, ended: true, minutes: adjusted });
    expect(nextStep(stepsOf(ended))).toBeUndefined();
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
