import type { FrameContext } from '../../../env/local/teams/page/frameContext';
import { answerTab, type HostActions, readTabMessage } from '../../../env/local/teams/page/hostProtocol';
import { inChannel, inSidePanel, notingHost, session } from './hostFixture';

interface Ask {
  where?: FrameContext;
  answers?: Partial<HostActions>;
}

async function ask(func: string, args: unknown[] = [], { where = inChannel, answers = {} }: Ask = {}) {
  const { done, actions } = notingHost(answers);
  const answer = await answerTab({ id: 7, uuidAsString: 'u-7', func, args }, where, actions);
  return { answer, args: answer?.args as unknown[], done };
}

describe('the host’s side of teams-js', () => {
  it('reads only what looks like teams-js', () => {
    expect(readTabMessage({ func: 'getContext', id: 1, uuidAsString: 'u', args: ['a'], other: true })).toEqual({
      func: 'getContext',
      id: 1,
      uuidAsString: 'u',
      args: ['a'],
    });
    expect(readTabMessage({ func: 'getContext', id: '1', args: 'a' })).toEqual({ func: 'getContext', args: [] });
    expect([readTabMessage(null), readTabMessage('getContext'), readTabMessage({ id: 1 })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('starts with the frame, the client, what it can do and the version, and repeats both ids', async () => {
    const { answer, args } = await ask('initialize', ['2.58.0', 4, []]);
    expect(answer).toMatchObject({ id: 7, uuidAsString: 'u-7', isPartialResponse: false });
    expect([args[0], args[1], args[3]]).toEqual(['content', 'web', '2.58.0']);
    expect(JSON.parse(String(args[2]))).toMatchObject({
      apiVersion: 4,
      isLegacyTeams: false,
      supports: { meeting: {} },
    });
  });

  it('tells a tab in the channel who looks, where it is and which record is asked for', async () => {
    const { args } = await ask('getContext');
    expect(args[0]).toMatchObject({
      locale: 'sv-se',
      theme: 'dark',
      entityId: 'status',
      subEntityId: 'sprint/16',
      frameContext: 'content',
      userObjectId: inChannel.objectId,
      tid: session.tenantId,
      teamId: session.team.id,
      channelId: session.channel.id,
    });
    expect(args[0]).not.toHaveProperty('meetingId');
  });

  it('tells a tab in the meeting of the meeting and its chat, not of the channel', async () => {
    const { args } = await ask('getContext', [], { where: inSidePanel });
    expect(args[0]).toMatchObject({
      frameContext: 'sidePanel',
      meetingId: 'meeting-1',
      chatId: session.meeting.chatId,
    });
    expect(args[0]).not.toHaveProperty('channelId');
    expect(args[0]).not.toHaveProperty('subEntityId');
  });

  it('gives the person’s token, or Teams’ own form of not having one', async () => {
    expect((await ask('authentication.getAuthToken')).args).toEqual([true, 'a.tab.token']);
    const answers = { token: () => Promise.reject(new Error('down')) };
    expect((await ask('authentication.getAuthToken', [], { answers })).args).toEqual([false, 'failedToGetToken']);
  });

  it.each([
    ['appInitialization.appLoaded', 'loaded'],
    ['appInitialization.success', 'loaded'],
    ['appInitialization.expectedFailure', 'loaded'],
    ['appInitialization.failure', 'failed "Timeout"'],
    ['registerHandler', 'listen "Timeout"'],
    ['shareDeepLink', 'opened "Timeout"'],
    ['returnFocus', 'returnFocus'],
    ['tasks.completeTask', 'closeDialog "Timeout"'],
  ])('does what %s says and answers nothing', async (func, expected) => {
    const { answer, done } = await ask(func, ['Timeout']);
    expect({ answer, done }).toEqual({ answer: undefined, done: [expected] });
  });

  it('opens links, and says so when it will not', async () => {
    const { args, done } = await ask('executeDeepLink', ['https://example.org/']);
    expect({ args, done }).toEqual({ args: [true], done: ['openLink "https://example.org/"'] });
    expect((await ask('executeDeepLink', ['x'], { answers: { openLink: () => false } })).args[0]).toBe(false);
  });

  it('goes to another tab of the app, or to a record in the same one', async () => {
    const there = await ask('pages.navigateToApp', [{ appId: 'app', pageId: 'meeting', subPageId: 'D1' }]);
    expect(there.done).toEqual(['navigate "meeting" "D1"']);
    const here = await ask('pages.currentApp.navigateTo', [{ subPageId: 'R1' }]);
    expect(here.done).toEqual(['navigate "status" "R1"']);
  });

  it('shows a page in a dialog and gives its answer, or says why it will not', async () => {
    expect((await ask('tasks.startTask', [{ url: 'http://app/form' }])).args).toEqual([null, { saved: true }]);
    const answers = { openDialog: () => Promise.reject(new Error('not the app’s own')) };
    const [error, result] = (await ask('tasks.startTask', [{ url: 'http://other/' }], { answers })).args;
    expect({ error: typeof error, result }).toEqual({ error: 'string', result: null });
  });

  it('shares to the stage in a meeting only, and only the app’s own pages', async () => {
    const shared = await ask('meeting.shareAppContentToStage', ['http://app/x'], { where: inSidePanel });
    expect({ args: shared.args, done: shared.done }).toEqual({
      args: [null, true],
      done: ['shareToStage "http://app/x"'],
    });
    const outside = await ask('meeting.shareAppContentToStage', ['http://app/x']);
    expect(outside.done).toEqual([]);
    expect(outside.args).toEqual([expect.objectContaining({ errorCode: 4000 }), false]);
    const answers = { shareToStage: () => false };
    const foreign = await ask('meeting.shareAppContentToStage', ['http://x/'], { where: inSidePanel, answers });
    expect(foreign.args).toEqual([expect.objectContaining({ errorCode: 4000 }), false]);
  });

  it('refuses to share, or to stop sharing, for a person who only attends', async () => {
    const where = { ...inSidePanel, presents: false };
    for (const func of ['meeting.shareAppContentToStage', 'meeting.stopSharingAppContentToStage']) {
      const { args, done } = await ask(func, ['http://app/x'], { where });
      expect({ func, args, done }).toEqual({
        func,
        args: [expect.objectContaining({ errorCode: 4000 }), false],
        done: [],
      });
    }
  });

  it('says what is on the stage, what the meeting is, and stops sharing', async () => {
    const where = inSidePanel;
    expect((await ask('meeting.getAppContentStageSharingState', [], { where })).args).toEqual([
      null,
      { isAppSharing: true },
    ]);
    const [, details] = (await ask('meeting.getMeetingDetails', [], { where })).args;
    expect(details).toMatchObject({ details: { id: 'meeting-1' }, conversation: { id: session.meeting.chatId } });
    expect((await ask('meeting.stopSharingAppContentToStage', [], { where })).done).toEqual(['stopSharing']);
  });

  it.each(['teams.fullTrust.getThing', 'constructor', 'toString', ''])('does not answer %p', async (func) => {
    expect((await ask(func)).answer).toBeUndefined();
  });
});
