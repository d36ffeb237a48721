import { useEffect, useState } from 'react';
import { type Language, languageOf } from '../shared/text/language';
import { type HostTheme, hostTheme, loadTheme } from './hostThemes';
import { loadTexts } from './tabTexts';
import type { Host } from './teams';

/** What the last visit looked like, so that the first paint has the right colours and language before Teams answers. */
interface Look {
  theme: HostTheme;
  language: Language;
}

const KEPT = 'processfabriken.look';

export function rememberedLook(): Look {
  const otherwise: Look = { theme: 'default', language: languageOf(navigator.language) };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return otherwise;
    const look: Look = { ...otherwise, ...kept };
    return { theme: hostTheme(look.theme), language: languageOf(look.language) };
  } catch {
    // Storage may be shut off in an embedded page; the guess does as well.
    return otherwise;
  }
}

function remember(look: Look): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(look));
  } catch {
    // Only the colours of the next first paint depend on it.
  }
}

export type Connection =
  | { state: 'connecting' }
  | { state: 'connected'; host: Host }
  | { state: 'failed'; reason: 'outside' | 'silent' };

/** How a host is reached. */
export type Connect = () => Promise<Host>;

/** Fetches the words and colours of a look; nothing is shown in it before. */
export async function loadLook({ language, theme }: Look): Promise<void> {
  await Promise.all([loadTexts(language), loadTheme(theme)]);
}

/** The host, once the page can be shown in its language and colours. */
async function connectInLook(connect: Connect): Promise<Host> {
  const host = await connect();
  await loadLook(host);
  return host;
}

/** Connects to Teams and follows its theme. */
export function useHost(connect: Connect): { look: Look; connection: Connection } {
  const [look, setLook] = useState<Look>(rememberedLook);
  const [connection, setConnection] = useState<Connection>({ state: 'connecting' });

  useEffect(() => {
    let here = true;
    connectInLook(connect).then(
      (host) => {
        if (!here) return;
        setLook({ theme: host.theme, language: host.language });
        host.onThemeChange(async (theme) => {
          await loadTheme(theme);
          if (here) setLook((old) => ({ ...old, theme }));
        });
        setConnection({ state: 'connected', host });
      },
      () => {
        const outside = window.parent === window && !window.opener;
        if (here) setConnection({ state: 'failed', reason: outside ? 'outside' : 'silent' });
      },
    );
    return () => {
      here = false;
    };
  }, [connect]);

  useEffect(() => {
    document.documentElement.dataset.theme = look.theme;
    document.documentElement.lang = look.language;
    remember(look);
  }, [look]);

  return { look, connection };
}
