import { people } from '../../../env/local/seed/people';
import { guideSteps } from '../../../env/local/teams/page/guide';
import { groupPeople, somebodyElse } from '../../../env/local/teams/page/personWords';
import { readPlace } from '../../../env/local/teams/page/place';
import { hostText } from '../../../env/local/teams/page/text';

describe('the guide through the meeting', () => {
  it('has a text for each step, and makes you the right person in the right tab', () => {
    const steps = guideSteps(people, { ...readPlace('#/theme=dark&view=chat'), sub: 'R1' });
    expect(steps).toHaveLength(hostText('sv').steps.length);
    expect(steps.map(({ person, place }) => [person?.name, place.view, place.tab, place.sub, place.step])).toEqual([
      ['Sara Herrman', 'team', 'status', undefined, 1],
      ['Sara Herrman', 'team', 'meeting', undefined, 2],
      ['Sara Herrman', 'team', 'meeting', undefined, 3],
      ['Lena Gardtman', 'team', 'posts', undefined, 4],
      ['Sara Herrman', 'team', 'meeting', undefined, 5],
    ]);
    expect(steps.every(({ place }) => place.theme === 'dark')).toBe(true);
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
