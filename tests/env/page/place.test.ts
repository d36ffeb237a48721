import { readDeepLink, readPlace, writePlace } from '../../../env/local/teams/page/place';

const APP = '7c1d6a4e-52f0-4c1e-9a53-8f1b6a0d2e11';
const usual = {
  persona: undefined,
  view: 'team',
  tab: 'posts',
  meeting: undefined,
  sub: undefined,
  panel: 'app',
  theme: 'default',
  language: 'sv',
} as const;

describe('the address of a window', () => {
  it('is the channel’s posts in Swedish when it says nothing', () => {
    expect(readPlace('')).toEqual(usual);
    expect(readPlace('#/')).toEqual(usual);
  });

  it('keeps everything that a person sees, so that a reload stays', () => {
    const place = {
      persona: 'p-1',
      view: 'meeting',
      tab: 'risks',
      meeting: '19:meeting_2021-06-10@thread.v2',
      sub: 'R&D <åäö>#1',
      panel: 'chat',
      theme: 'contrast',
      language: 'en',
    } as const;
    expect(readPlace(writePlace(place))).toEqual(place);
  });

  it('leaves out what is as usual', () => {
    expect(writePlace({ ...usual, persona: 'p-1', tab: 'status' })).toBe('#/persona=p-1&tab=status');
  });

  it.each([
    ['view=garden', { view: 'team' }],
    ['tab=../../etc', { tab: 'posts' }],
    ['theme=pink', { theme: 'default' }],
    ['lang=no', { language: 'sv' }],
    ['panel=all', { panel: 'app' }],
  ])('reads what it does not know as usual: %s', (hash, expected) => {
    expect(readPlace(`#/${hash}`)).toMatchObject(expected);
  });
});

describe('a deep link', () => {
  const link = (rest: string): string => `https://teams.microsoft.com/l/entity/${APP}/${rest}`;

  it('leads to a tab, and to the record in its context', () => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: 'D1' }));
    expect(readDeepLink(link(`meeting?context=${context}`), APP)).toEqual({ tab: 'meeting', sub: 'D1' });
    for (const where of ['channel/19%3Asg%40thread.tacv2/Styrgrupp', 'message/19%3Asg%40thread.tacv2/1%3A2'])
      expect(readDeepLink(`https://teams.microsoft.com/l/${where}`, APP)).toEqual({ tab: 'posts', sub: undefined });
    expect(readDeepLink('https://example.org/l/channel/x/y', APP)).toBeUndefined();
    expect(readDeepLink(link('risks'), APP)).toEqual({ tab: 'risks', sub: undefined });
  });

  it('leads to its tab although its context is broken', () => {
    expect(readDeepLink(link('risks?context=%7Bbroken'), APP)).toEqual({ tab: 'risks', sub: undefined });
  });

  it.each([
    ['another app', 'https://teams.microsoft.com/l/entity/another-app/risks'],
    ['another site', `https://teams.microsoft.com.example.org/l/entity/${APP}/risks`],
    ['an address that is not https', `http://teams.microsoft.com/l/entity/${APP}/risks`],
    ['another kind of link', 'https://teams.microsoft.com/l/chat/0/0'],
    ['no address', 'risks'],
  ])('is not %s', (_what, address) => {
    expect(readDeepLink(address, APP)).toBeUndefined();
  });
});
