import type { PageName } from '../shared/pages';

interface Left {
  /** The person's key; another person may use the same window. */
  person: string;
  page: PageName;
}

const address = ({ person, page }: Left): string => `processfabriken.place.${person}.${page}`;

/** Where on the page the person was last in this window: Teams opens a tab at its first address also after a reload. */
export function lastPlace(left: Left): string | null {
  try {
    return sessionStorage.getItem(address(left));
  } catch {
    // Storage shut off in an embedded page: the tab opens at its first address.
    return null;
  }
}

/** Keeps the place within its page; empty for the page itself. */
export function keepPlace(left: Left, tail: string): void {
  try {
    if (tail) sessionStorage.setItem(address(left), tail);
    else sessionStorage.removeItem(address(left));
  } catch {
    // The next opening begins at the page's first address.
  }
}
