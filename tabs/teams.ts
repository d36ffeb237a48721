import { app, authentication, meeting, pages } from '@microsoft/teams-js';
import { type Language, languageOf } from '../shared/text/language';
import { type HostTheme, hostTheme } from './hostThemes';
import { serverClock } from './serverClock';
import { createTokenSource, type TokenSource } from './tokenSource';
import { within } from './within';

/** What the tab knows of the Teams window around it. */
export interface Host {
  language: Language;
  theme: HostTheme;
  entityId: string;
  /** Key of the record that a deep link opens. */
  subPageId: string | null;
  frameContext: 'content' | 'sidePanel' | 'meetingStage';
  /** `refused` is one that the server did not accept. */
  token: TokenSource;
  onThemeChange(changed: (theme: HostTheme) => void): void;
  /** Shows an address on the meeting's stage; undefined where sharing is not possible. */
  shareToStage: ((url: string) => Promise<void>) | undefined;
  openLink(url: string): Promise<void>;
  /** Tells the host which record is open, so that "copy link to tab" leads there. */
  shareLink(subPageId: string): void;
}

const WAIT_MS = 15_000;
/** A person may have to read and answer Teams' question of consent first. */
const WAIT_FOR_TOKEN_MS = 60_000;

const frameOf = (name: string | undefined): Host['frameContext'] =>
  name === 'sidePanel' || name === 'meetingStage' ? name : 'content';

/** Origins besides Microsoft's own that may hold the tab; the server writes them into the page. */
function extraOrigins(): string[] {
  const content = document.querySelector<HTMLMetaElement>('meta[name="teams-host-origins"]')?.content ?? '';
  return content.split(/[\s,]+/).filter((origin) => origin !== '');
}

const shareToStage = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    meeting.shareAppContentToStage((error) => {
      if (error) reject(new Error(error.message ?? String(error.errorCode)));
      else resolve();
    }, url);
  });

/** Connects to the host around the tab. Throws when no host answers. */
export async function connect(): Promise<Host> {
  if (window.parent === window && !window.opener) throw new Error('The page is not inside Teams');
  await within(app.initialize(extraOrigins()), WAIT_MS);
  const context = await within(app.getContext(), WAIT_MS);
  const frameContext = frameOf(context.page.frameContext);
  app.notifySuccess();
  return {
    language: languageOf(context.app.locale),
    theme: hostTheme(context.app.theme),
    entityId: context.page.id,
    subPageId: context.page.subPageId || null,
    frameContext,
    token: createTokenSource(() => within(authentication.getAuthToken(), WAIT_FOR_TOKEN_MS), {
      server: serverClock,
      steady: () => performance.now(),
    }),
    onThemeChange: (changed) => app.registerOnThemeChangeHandler((theme) => changed(hostTheme(theme))),
    shareToStage: frameContext === 'sidePanel' ? shareToStage : undefined,
    openLink: (url) => app.openLink(url),
    shareLink: (subPageId) => {
      if (pages.isSupported()) pages.shareDeepLink({ subPageId, subPageLabel: subPageId });
    },
  };
}
