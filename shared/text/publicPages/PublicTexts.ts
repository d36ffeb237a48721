import type { sv } from './sv';

/** A part of a public page. */
export interface PublicSection {
  heading?: string;
  paragraphs: readonly string[];
  link?: { text: string; address: string };
}

/** A public page: its title and parts. */
export interface PublicPage {
  title: string;
  sections: readonly PublicSection[];
}

export type PublicPageName = 'front' | 'about' | 'privacy' | 'terms' | 'accessibility';

/** The words of the public pages in a language; Swedish says which there are. */
export type PublicTexts = Omit<Record<keyof typeof sv, string>, PublicPageName> & Record<PublicPageName, PublicPage>;
