import type { Session } from './hostApi';
import type { Theme } from './place';
import type { Language } from './text';

/** What a tab in a frame is told about where it is. */
export interface FrameContext {
  session: Session;
  objectId: string;
  personName: string;
  language: Language;
  theme: Theme;
  entityId: string;
  sub: string | undefined;
  frameContext: 'content' | 'sidePanel' | 'meetingStage' | 'task';
}

/** A message from the tab, as teams-js sends it. */
export interface TabMessage {
  id?: number;
  uuidAsString?: string;
  func: string;
  args: unknown[];
}

/** What the host does outside the frame. */
export interface HostActions {
  token(): Promise<string>;
  loaded(): void;
  openLink(address: string): void;
  navigate(tab: string, sub: string | undefined): void;
  shareToStage(address: string): void;
  openDialog(task: { url: string; title: string; done(result: unknown): void }): void;
  closeDialog(result: unknown): void;
  copyLink(address: string): void;
}

const RUNTIME = JSON.stringify({
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: {},
  supports: {
    app: {},
    pages: { config: {}, tabs: {}, currentApp: {}, backStack: {} },
    dialog: { url: { bot: {}, parentCommunication: {} }, card: { bot: {} }, update: {} },
    meeting: {},
    chat: {},
    permissions: {},
  },
});
const SDK_VERSION = '2.58.0';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads a message event's data; undefined when it is not teams-js speaking. */
export function readTabMessage(data: unknown): TabMessage | undefined {
  if (!isObject(data) || typeof data.func !== 'string') return undefined;
  return {
    func: data.func,
    args: Array.isArray(data.args) ? data.args : [],
    ...(typeof data.id === 'number' ? { id: data.id } : {}),
    ...(typeof data.uuidAsString === 'string' ? { uuidAsString: data.uuidAsString } : {}),
  };
}

/** The flat context that teams-js turns into app.Context. */
export function legacyContext(context: FrameContext): Record<string, unknown> {
  const { session, objectId, personName, language, theme, entityId, sub, frameContext } = context;
  const inMeeting = frameContext === 'sidePanel' || frameContext === 'meetingStage';
  return {
    locale: language === 'sv' ? 'sv-se' : 'en-gb',
    theme,
    entityId,
    ...(sub ? { subEntityId: sub } : {}),
    frameContext,
    hostName: 'Teams',
    hostClientType: 'web',
    appSessionId: objectId,
    sessionId: objectId,
    userObjectId: objectId,
    userDisplayName: personName,
    tid: session.tenantId,
    ...(inMeeting
      ? { chatId: session.meeting.chatId, meetingId: session.meeting.id }
      : {
          teamId: session.team.id,
          teamName: session.team.name,
          channelId: session.channel.id,
          channelName: session.channel.name,
          channelType: 'Regular',
        }),
  };
}

type Handler = (
  args: unknown[],
  context: FrameContext,
  actions: HostActions,
) => unknown[] | undefined | Promise<unknown[]>;

const navigateTo = (target: unknown, actions: HostActions): unknown[] => {
  const page = isObject(target) ? target : {};
  actions.navigate(textOf(page.pageId), textOf(page.subPageId) || undefined);
  return [true];
};

/** What each function answers; a function that is not here gets no answer, as in Teams. */
const handlers: Readonly<Record<string, Handler>> = {
  initialize: (_args, { frameContext }) => [frameContext, 'web', RUNTIME, SDK_VERSION],
  getContext: (_args, context) => [legacyContext(context)],
  'appInitialization.appLoaded': (_args, _context, actions) => void actions.loaded(),
  'appInitialization.success': (_args, _context, actions) => void actions.loaded(),
  'appInitialization.failure': () => undefined,
  'authentication.getAuthToken': async (_args, _context, actions) => {
    try {
      return [true, await actions.token()];
    } catch {
      // The tab gets Teams' own form of the failure and says so itself.
      return [false, 'failedToGetToken'];
    }
  },
  executeDeepLink: ([address], _context, actions) => {
    actions.openLink(textOf(address));
    return [true];
  },
  'pages.navigateToApp': ([target], _context, actions) => navigateTo(target, actions),
  'pages.currentApp.navigateTo': ([target], _context, actions) => {
    navigateTo(target, actions);
    return [undefined, undefined];
  },
  shareDeepLink: ([id, , address], { session, entityId }, actions) => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: textOf(id) }));
    actions.copyLink(
      textOf(address) || `https://teams.microsoft.com/l/entity/${session.appId}/${entityId}?context=${context}`,
    );
    return undefined;
  },
  'settings.getSettings': (_args, { entityId }) => [{ entityId, contentUrl: '', suggestedDisplayName: entityId }],
  'meeting.getMeetingDetails': (_args, { session }) => [
    null,
    {
      details: { id: session.meeting.id, title: session.meeting.title, type: 'Scheduled' },
      conversation: { id: session.meeting.chatId, conversationType: 'groupChat' },
    },
  ],
  'meeting.getAppContentStageSharingCapabilities': () => [null, { doesAppHaveSharePermission: true }],
  'meeting.getAppContentStageSharingState': () => [null, { isAppSharing: false }],
  'meeting.stopSharingAppContentToStage': () => [null, true],
  'meeting.shareAppContentToStage': ([address], _context, actions) => {
    actions.shareToStage(textOf(address));
    return [null, true];
  },
  'tasks.startTask': ([task], _context, actions) =>
    new Promise((resolve) => {
      const given = isObject(task) ? task : {};
      actions.openDialog({
        url: textOf(given.url),
        title: textOf(given.title),
        done: (result) => resolve([null, result]),
      });
    }),
  'tasks.completeTask': ([result], _context, actions) => void actions.closeDialog(result),
};

/** The host's answer to a tab's message; undefined when Teams would not answer. */
export async function answerTab(
  message: TabMessage,
  context: FrameContext,
  actions: HostActions,
): Promise<Record<string, unknown> | undefined> {
  const handler = Object.hasOwn(handlers, message.func) ? handlers[message.func] : undefined;
  const args = await handler?.(message.args, context, actions);
  if (args === undefined || message.id === undefined) return undefined;
  return { id: message.id, uuidAsString: message.uuidAsString, args, isPartialResponse: false };
}
