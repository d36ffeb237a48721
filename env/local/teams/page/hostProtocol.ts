import { type FrameContext, legacyContext, meetingDetails } from './frameContext';

/** A message from the tab, as teams-js sends it. */
interface TabMessage {
  id?: number;
  uuidAsString?: string;
  func: string;
  args: unknown[];
}

/** A page of the app that asks to be shown in a dialog. */
export interface Task {
  url: string;
  title: string;
  width: number | undefined;
  height: number | undefined;
}

/** What the host does outside the frame. */
export interface HostActions {
  token(): Promise<string>;
  loaded(): void;
  failed(reason: string): void;
  /** The tab wants to hear of an event from now on. */
  listen(event: string): void;
  /** Opens an address; false when the host will not. */
  openLink(address: string): boolean;
  navigate(tab: string, sub: string | undefined): void;
  /** The tab tells which of its records is open. */
  opened(sub: string): void;
  isOnStage(): boolean;
  /** Shows an address on the meeting's stage; false when it is not the app's own. */
  shareToStage(address: string): boolean;
  stopSharing(): void;
  /** Shows a page of the app in a dialog, and gives what it answers. Rejects for other pages. */
  openDialog(task: Task): Promise<unknown>;
  closeDialog(result: unknown): void;
  returnFocus(): void;
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

/** teams-js' own numbers for errors. */
const NOT_ALLOWED = { errorCode: 4000, message: 'The address is not one of the app’s own.' };
const NOT_PRESENTING = { errorCode: 4000, message: 'Only organisers and presenters may share to the stage.' };
const OUTSIDE_MEETING = { errorCode: 4000, message: 'This can be done in a meeting only.' };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const sizeOf = (value: unknown): number | undefined => (typeof value === 'number' && value > 0 ? value : undefined);

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

interface Call {
  args: unknown[];
  context: FrameContext;
  actions: HostActions;
}

type Handler = (call: Call) => unknown[] | undefined | Promise<unknown[]>;

function navigate(target: unknown, { context, actions }: Call): void {
  const page = isObject(target) ? target : {};
  actions.navigate(textOf(page.pageId) || context.entityId, textOf(page.subPageId) || undefined);
}

const appHandlers: Readonly<Record<string, Handler>> = {
  initialize: ({ context }) => [context.frameContext, 'web', RUNTIME, SDK_VERSION],
  getContext: ({ context }) => [legacyContext(context)],
  registerHandler: ({ args, actions }) => void actions.listen(textOf(args[0])),
  'appInitialization.appLoaded': ({ actions }) => void actions.loaded(),
  'appInitialization.success': ({ actions }) => void actions.loaded(),
  'appInitialization.failure': ({ args, actions }) => void actions.failed(textOf(args[0])),
  // What is expected to go wrong leaves the tab in view, as in Teams: it says itself what is missing.
  'appInitialization.expectedFailure': ({ actions }) => void actions.loaded(),
  'authentication.getAuthToken': async ({ actions }) => {
    try {
      return [true, await actions.token()];
    } catch {
      // The tab gets Teams' own form of the failure and says so itself.
      return [false, 'failedToGetToken'];
    }
  },
};

const pageHandlers: Readonly<Record<string, Handler>> = {
  executeDeepLink: ({ args, actions }) =>
    actions.openLink(textOf(args[0])) ? [true] : [false, 'The link is not valid.'],
  'pages.navigateToApp': (call) => {
    const [target] = call.args;
    navigate(target, call);
    return [true];
  },
  'pages.currentApp.navigateTo': (call) => {
    navigate(call.args[0], call);
    return [undefined, undefined];
  },
  shareDeepLink: ({ args, actions }) => void actions.opened(textOf(args[0])),
  'settings.getSettings': ({ context: { entityId, session } }) => [
    { entityId, contentUrl: session.tabs.find((tab) => tab.entityId === entityId)?.contentUrl ?? '' },
  ],
  returnFocus: ({ actions }) => void actions.returnFocus(),
  'tasks.startTask': async ({ args: [task], actions }) => {
    const given = isObject(task) ? task : {};
    const { width, height } = given;
    const asked = { url: textOf(given.url), title: textOf(given.title), width: sizeOf(width), height: sizeOf(height) };
    try {
      return [null, await actions.openDialog(asked)];
    } catch {
      // The host refuses pages that are not the app's own.
      return [NOT_ALLOWED.message, null];
    }
  },
  'tasks.completeTask': ({ args, actions }) => void actions.closeDialog(args[0]),
};

const meetingHandlers: Readonly<Record<string, Handler>> = {
  'meeting.getMeetingDetails': ({ context }) =>
    context.inMeeting ? [null, meetingDetails(context.session)] : [OUTSIDE_MEETING, null],
  'meeting.getAppContentStageSharingCapabilities': ({ context }) =>
    context.inMeeting ? [null, { doesAppHaveSharePermission: true }] : [OUTSIDE_MEETING, null],
  'meeting.getAppContentStageSharingState': ({ context, actions }) =>
    context.inMeeting ? [null, { isAppSharing: actions.isOnStage() }] : [OUTSIDE_MEETING, null],
  'meeting.shareAppContentToStage': ({ args, context, actions }) => {
    if (!context.inMeeting) return [OUTSIDE_MEETING, false];
    if (!context.presents) return [NOT_PRESENTING, false];
    return actions.shareToStage(textOf(args[0])) ? [null, true] : [NOT_ALLOWED, false];
  },
  'meeting.stopSharingAppContentToStage': ({ context, actions }) => {
    if (!context.inMeeting) return [OUTSIDE_MEETING, false];
    if (!context.presents) return [NOT_PRESENTING, false];
    actions.stopSharing();
    return [null, true];
  },
};

/** What each function answers; a function that is not here gets no answer, as in Teams. */
const handlers = { ...appHandlers, ...pageHandlers, ...meetingHandlers };

/** The host's answer to a tab's message; undefined when Teams would not answer. */
export async function answerTab(
  message: TabMessage,
  context: FrameContext,
  actions: HostActions,
): Promise<Record<string, unknown> | undefined> {
  const handler = Object.hasOwn(handlers, message.func) ? handlers[message.func] : undefined;
  const args = await handler?.({ args: message.args, context, actions });
  if (args === undefined || message.id === undefined) return undefined;
  return { id: message.id, uuidAsString: message.uuidAsString, args, isPartialResponse: false };
}

/** An event for the tab, which it must have asked for. */
export const tabEvent = (func: 'themeChange' | 'contextChange', argument: unknown): Record<string, unknown> => ({
  func,
  args: [argument],
});
