import type { Language } from './text';

export type Theme = 'default' | 'dark' | 'contrast';
export type View = 'team' | 'chat' | 'meeting';
/** What is beside the stage in a meeting. */
export type Panel = 'app' | 'chat' | 'none';

/** Everything the address says; so each window has its own person, a reload stays, and back goes back. */
export interface Place {
  persona: string | undefined;
  view: View;
  /** `posts`, or the entity id of one of the app's tabs. */
  tab: string;
  /** Key of the meeting that is shown; the first of the calendar unless said. */
  meeting: string | undefined;
  /** The record that a deep link points to. */
  sub: string | undefined;
  panel: Panel;
  theme: Theme;
  language: Language;
}

const oneOf = <T extends string>(value: string | null, known: readonly T[]): T | undefined =>
  known.find((one) => one === value);

/** Reads the part of the address after #. */
export function readPlace(hash: string): Place {
  const given = new URLSearchParams(hash.replace(/^#\/?/, ''));
  return {
    persona: given.get('persona') ?? undefined,
    view: oneOf(given.get('view'), ['team', 'chat', 'meeting'] as const) ?? 'team',
    tab: /^[A-Za-z0-9_-]{1,64}$/.exec(given.get('tab') ?? '')?.[0] ?? 'posts',
    meeting: given.get('meeting') ?? undefined,
    sub: given.get('sub') ?? undefined,
    panel: oneOf(given.get('panel'), ['app', 'chat', 'none'] as const) ?? 'app',
    theme: oneOf(given.get('theme'), ['default', 'dark', 'contrast'] as const) ?? 'default',
    language: oneOf(given.get('lang'), ['sv', 'en'] as const) ?? 'sv',
  };
}

/** Writes a place as the part of the address after #; what is as usual is left out. */
export function writePlace(place: Place): string {
  const parts = new URLSearchParams();
  if (place.persona) parts.set('persona', place.persona);
  if (place.view !== 'team') parts.set('view', place.view);
  if (place.tab !== 'posts') parts.set('tab', place.tab);
  if (place.meeting) parts.set('meeting', place.meeting);
  if (place.sub) parts.set('sub', place.sub);
  if (place.panel !== 'app') parts.set('panel', place.panel);
  if (place.theme !== 'default') parts.set('theme', place.theme);
  if (place.language !== 'sv') parts.set('lang', place.language);
  return `#/${parts.toString()}`;
}

/** A deep link of Teams to one of the app's tabs, or to the channel's conversation and a message there; undefined for every other address. */
export function readDeepLink(address: string, appId: string): { tab: string; sub: string | undefined } | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const [, app, tab] = /^\/l\/entity\/([^/]+)\/([^/]+)/.exec(url.pathname) ?? [];
  const isTeams = url.protocol === 'https:' && /^(teams\.microsoft\.com|[a-z.]+\.cloud\.microsoft)$/.test(url.hostname);
  if (isTeams && /^\/l\/(channel|message)\//.test(url.pathname)) return { tab: 'posts', sub: undefined };
  if (!isTeams || app !== appId || tab === undefined) return undefined;
  const context = url.searchParams.get('context');
  return { tab: decodeURIComponent(tab), sub: context ? readSubEntity(context) : undefined };
}

function readSubEntity(context: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(context);
    const isObject = typeof parsed === 'object' && parsed !== null;
    const sub = isObject ? (Reflect.get(parsed, 'subEntityId') ?? Reflect.get(parsed, 'subPageId')) : undefined;
    return typeof sub === 'string' ? sub : undefined;
  } catch {
    // A link with a broken context still leads to its tab.
    return undefined;
  }
}
