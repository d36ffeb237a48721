import type { FrameContext } from '../../../env/local/teams/page/frameContext';
import type { Session } from '../../../env/local/teams/page/hostApi';
import type { HostActions } from '../../../env/local/teams/page/hostProtocol';

const meeting = {
  id: 'meeting-1',
  chatId: '19:meeting@thread.v2',
  title: 'Styrgruppsmöte',
  start: '2021-05-20T08:00:00Z',
};

/** A session with one tab, as the local Teams server gives it. */
export const session: Session = {
  tenantId: 'tenant-1',
  appId: 'app-1',
  botId: 'bot-1',
  appName: 'Processfabriken',
  people: [],
  team: { id: 'team-1', name: 'Digitala Processer i Fyrbodal' },
  channel: { id: '19:channel@thread.tacv2', name: 'Styrgruppen' },
  meetings: [meeting],
  meeting,
  tabs: [
    {
      entityId: 'status',
      name: { sv: 'Status', en: 'Status' },
      contentUrl: 'http://app/status',
      contexts: ['channelTab'],
    },
  ],
  links: { sharepoint: '/sharepoint' },
};

/** A tab in the channel, in the dark theme, asked to open one record. */
export const inChannel: FrameContext = {
  session,
  objectId: 'person-1',
  personName: 'Sara Herrman',
  language: 'sv',
  theme: 'dark',
  entityId: 'status',
  sub: 'sprint/16',
  frameContext: 'content',
  presents: true,
  inMeeting: false,
};

/** The same tab in the meeting's side panel, asked for no record. */
export const inSidePanel: FrameContext = { ...inChannel, sub: undefined, frameContext: 'sidePanel', inMeeting: true };

/** A host that says yes to everything and notes what it was asked to do. */
export function notingHost(answers: Partial<HostActions>): { done: string[]; actions: HostActions } {
  const done: string[] = [];
  const note = (name: string, ...args: unknown[]): void => {
    done.push([name, ...args.filter((one) => one !== undefined).map((one) => JSON.stringify(one))].join(' '));
  };
  return {
    done,
    actions: {
      token: () => Promise.resolve('a.tab.token'),
      loaded: () => note('loaded'),
      failed: (reason) => note('failed', reason),
      listen: (event) => note('listen', event),
      openLink: (address) => {
        note('openLink', address);
        return true;
      },
      navigate: (tab, sub) => note('navigate', tab, sub),
      opened: (sub) => note('opened', sub),
      isOnStage: () => true,
      shareToStage: (address) => {
        note('shareToStage', address);
        return true;
      },
      stopSharing: () => note('stopSharing'),
      openDialog: () => Promise.resolve({ saved: true }),
      closeDialog: (result) => note('closeDialog', result),
      returnFocus: () => note('returnFocus'),
      ...answers,
    },
  };
}
