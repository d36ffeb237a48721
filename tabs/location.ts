import { useSyncExternalStore } from 'react';

export type PageName = 'portfolio' | 'risks' | 'handbook' | 'status' | 'meeting';

const PAGES: readonly string[] = ['portfolio', 'risks', 'handbook', 'status', 'meeting'];
const MOVED = 'processfabriken:moved';

const isPage = (name: string | undefined): name is PageName => name !== undefined && PAGES.includes(name);

/** The page that an address such as /tabs/risks names, or undefined. */
export function pageOf(pathname: string): PageName | undefined {
  const name = /^\/tabs\/([a-z]+)\/?$/.exec(pathname)?.[1];
  return isPage(name) ? name : undefined;
}

/** The address of a page, with the record that is open in it. */
export const pageAddress = (page: PageName, sub: string | null = null): string =>
  `/tabs/${page}${sub ? `?sub=${encodeURIComponent(sub)}` : ''}`;

function move(address: string): void {
  window.history.pushState(null, '', address);
  window.dispatchEvent(new Event(MOVED));
}

/** Goes to a page without loading the tab again. */
export const goToPage = (page: PageName, sub: string | null = null): void => move(pageAddress(page, sub));

function subscribe(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  window.addEventListener(MOVED, changed);
  return () => {
    window.removeEventListener('popstate', changed);
    window.removeEventListener(MOVED, changed);
  };
}

/** The page of the present address. */
export const usePage = (): PageName | undefined =>
  useSyncExternalStore(subscribe, () => pageOf(window.location.pathname));

const readSub = (): string | null => new URLSearchParams(window.location.search).get('sub');

/** The opened record's key, mirrored in the address, and how to change it. */
export function useSub(): [string | null, (key: string | null) => void] {
  const sub = useSyncExternalStore(subscribe, readSub);
  return [
    sub,
    (key) => {
      if (key !== readSub()) move(`${window.location.pathname}${key ? `?sub=${encodeURIComponent(key)}` : ''}`);
    },
  ];
}
