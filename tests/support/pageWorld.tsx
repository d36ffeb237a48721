import { type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { addressOf, type PageName, placeIn } from '../../shared/pages';
import { App } from '../../tabs/App';
import type { Host } from '../../tabs/teams';
import type { PageServer } from './pageEnvironment';
// The page fetches these when a record is opened; read now, no test pays for translating them.
import '../../tabs/page/MorePages';
import '../../tabs/page/opened';
import '../../tabs/page/windows';

/** The server behind the page; only in files that run in the page environment. */
export const server: PageServer = Reflect.get(globalThis, 'pageServer');

// What others do arrives when it arrives, outside of every act().
beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
});

interface Opening {
  /** The seed's id of a person, as in the minutes. */
  person: string;
  page: PageName;
  /** Key of the record that the address names. */
  sub?: string;
  language?: Host['language'];
  frameContext?: Host['frameContext'];
  /** The same window again: the tab is where the person left it. */
  keepsPlace?: boolean;
}

/** One person's tab. */
export interface Tab extends RenderResult {
  user: UserEvent;
  /** Addresses that the page asked Teams to show on the stage. */
  staged: string[];
}

/** Another window: nobody has left the tab anywhere. */
function forgetPlaces(): void {
  for (const name of Object.keys(sessionStorage))
    if (name.startsWith('processfabriken.place.')) sessionStorage.removeItem(name);
}

/** Opens a tab as Teams would: the address first, then the page, then the host's answer. */
export function openTab({ person, page, sub, language = 'sv', frameContext = 'content', keepsPlace }: Opening): Tab {
  localStorage.clear();
  if (!keepsPlace) forgetPlaces();
  jest.spyOn(navigator, 'language', 'get').mockReturnValue(language);
  window.history.replaceState(null, '', addressOf(placeIn(page, sub ?? null)));
  const staged: string[] = [];
  const host: Host = {
    language,
    theme: 'default',
    entityId: page,
    subPageId: null,
    frameContext,
    token: () => server.token(person),
    onThemeChange: () => {},
    shareToStage: frameContext === 'sidePanel' ? async (url) => void staged.push(url) : undefined,
    openLink: async () => {},
    shareLink: () => {},
  };
  const connect = async (): Promise<Host> => host;
  return { ...render(<App connect={connect} />), user: userEvent.setup(), staged };
}

/** Longer than it takes until what nobody needs in the first view is shown: of what is not there then, nothing comes. */
const LATER_MS = 1_500;

/** Before it is said that something is not on a page. */
export const whatComesLater = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LATER_MS));
