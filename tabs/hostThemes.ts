import type { Theme } from '@fluentui/react-components';

export type HostTheme = 'default' | 'dark' | 'contrast';

/** A theme by the name a host, or an earlier visit, gives it. */
export const hostTheme = (name: unknown): HostTheme => (name === 'dark' || name === 'contrast' ? name : 'default');

const loaded = new Map<HostTheme, Theme>();

/** One theme is fetched at a time. */
const FETCH: Record<HostTheme, () => Promise<{ theme: Theme }>> = {
  default: () => import('./themes/default'),
  dark: () => import('./themes/dark'),
  contrast: () => import('./themes/contrast'),
};

/** Fetches the colours of a theme; nothing is shown in it before. */
export async function loadTheme(name: HostTheme): Promise<void> {
  if (!loaded.has(name)) loaded.set(name, (await FETCH[name]()).theme);
}

/** A theme that has been fetched. */
export function themeOf(name: HostTheme): Theme {
  const theme = loaded.get(name);
  if (!theme) throw new Error(`the theme ${name} has not been fetched`);
  return theme;
}
