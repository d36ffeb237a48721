import { app, authentication, meeting, pages } from '@microsoft/teams-js';
import { type Language, languageOf } from '../shared/text/texts';
import { createTokenSource } from './tokenSource';

export type HostTheme = 'default' | 'dark' | 'contrast';

/** What the tab knows of the Teams window around it. */
export interface Host {
  language: Language;
  theme: HostTheme;
  entityId: string;
  /** Key of the record that a deep link opens. */
  subPageId: string | null;
  frameContext: 'content' | 'sidePanel' | 'meetingStage';
  token(): Promise<string>;
  onThemeChange(changed: (theme: HostTheme) => void): void;
  /** Shows an address on the meeting's stage; undefined where sharing is not possible. */
  shareToStage: ((url: string) => Promise<void>) | undefined;
  openLink(url: string): Promise<void>;
  /** Tells the host which record is open, so that "copy link to tab" leads there. */
  shareLink(subPageId: string): void;
}

const WAIT_MS = 15_000;

const themeOf = (name: string | undefined): HostTheme => (name === 'dark' || name === 'contrast' ? name : 'default');

const frameOf = (name: string | undefined): Host['frameContext'] =>
  name === 'sidePanel' || name === 'meetingStage' ? name : 'content';

/** Origins besides Microsoft's own that may hold the tab; the server writes them into the page. */
function extraOrigins(): string[] {
  const content = document.querySelector<HTMLMetaElement>('meta[name="teams-host-origins"]')?.content ?? '';
  return content.split(/[\s,]+/).filter((origin) => origin !== '');
}

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Teams did not answer')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
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
    theme: themeOf(context.app.theme),
    entityId: context.page.id,
    subPageId: context.page.subPageId || null,
    frameContext,
    token: createTokenSource(() => authentication.getAuthToken(), Date.now),
    onThemeChange: (changed) => app.registerOnThemeChangeHandler((theme) => changed(themeOf(theme))),
    shareToStage: frameContext === 'sidePanel' ? shareToStage : undefined,
    openLink: (url) => app.openLink(url),
    shareLink: (subPageId) => {
      if (pages.isSupported()) pages.shareDeepLink({ subPageId, subPageLabel: subPageId });
    },
  };
}
