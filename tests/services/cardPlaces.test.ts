import { cardPlaces } from '../../bot/services/cardPlaces';
import { createMemoryLists } from '../support/memoryLists';

describe('where cards go', () => {
  const place = (kind: 'channel' | 'groupChat' | 'personal', isInstalled = true) => ({
    name: kind,
    conversationId: kind,
    kind,
    reference: isInstalled ? {} : null,
  });

  it.each([
    ['nowhere', [], []],
    ['to the channel, when there is one', ['channel', 'groupChat', 'personal'], ['channel']],
    ['to the chats of groups and meetings, when the app is in no channel', ['groupChat', 'personal'], ['groupChat']],
    ['never to a person’s own chat', ['personal'], []],
  ] as [string, ('channel' | 'groupChat' | 'personal')[], string[]][])('%s', async (_where, kinds, expected) => {
    const store = createMemoryLists(() => new Date());
    for (const kind of kinds) await store.create('conversations', place(kind), { key: kind, by: 'system' });
    expect(cardPlaces(store).map(({ kind }) => kind)).toEqual(expected);
  });

  it('not where the app has been taken away', async () => {
    const store = createMemoryLists(() => new Date());
    await store.create('conversations', place('channel', false), { key: 'gone', by: 'system' });
    await store.create('conversations', place('groupChat'), { key: 'there', by: 'system' });
    expect(cardPlaces(store).map(({ key }) => key)).toEqual(['there']);
  });
});
