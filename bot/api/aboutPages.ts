import { keysOf } from '../../shared/entriesOf';
import type { Language } from '../../shared/text/language';
import { en } from '../../shared/text/publicPages/en';
import type { PublicPage, PublicPageName, PublicSection, PublicTexts } from '../../shared/text/publicPages/PublicTexts';
import { sv } from '../../shared/text/publicPages/sv';

const WORDS: Record<Language, PublicTexts> = { sv, en };

/** Where each page is, in each language. The front page has one address, and speaks the reader's language. */
const PATHS: Record<Exclude<PublicPageName, 'front'>, Record<Language, string>> = {
  about: { sv: '/om', en: '/about' },
  privacy: { sv: '/om/personuppgifter', en: '/about/privacy' },
  terms: { sv: '/om/villkor', en: '/about/terms' },
  accessibility: { sv: '/om/tillganglighet', en: '/about/accessibility' },
};

const STYLE =
  'body{font:16px/1.6 "Segoe UI",system-ui,sans-serif;max-width:70ch;margin:2rem auto;padding:0 1rem;color:#242424;background:#fff;overflow-wrap:break-word}' +
  'h1{font-size:1.75rem;line-height:1.25;margin:1.5rem 0 1rem}h2{font-size:1.25rem;margin:2rem 0 .5rem}a{color:#4f52b2}' +
  'nav ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:0;padding:0;list-style:none}nav a{display:inline-block;padding:.5rem 0}' +
  '@media(prefers-color-scheme:dark){body{color:#fff;background:#1f1f1f}a{color:#9ea2ff}}';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const link = (address: string, text: string, rest = ''): string =>
  `<a href="${escapeHtml(address)}"${rest}>${escapeHtml(text)}</a>`;

function sectionHtml({ heading, paragraphs, link: further }: PublicSection): string {
  const lines = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`);
  const title = heading ? `<h2>${escapeHtml(heading)}</h2>` : '';
  return `<section>${title}${lines.join('')}${further ? `<p>${link(further.address, further.text)}</p>` : ''}</section>`;
}

/** A mail address or a web address, as a link. */
function contactHtml(t: PublicTexts, contact: string | undefined): string {
  const address = contact?.includes('@') ? `mailto:${contact}` : contact;
  const line = contact && address ? `${escapeHtml(t.contact)} ${link(address, contact)}` : escapeHtml(t.noContact);
  return `<section><h2>${escapeHtml(t.contactTitle)}</h2><p>${escapeHtml(t.responsible)}</p><p>${line}</p></section>`;
}

const NAMES = keysOf(PATHS);

function navigation(name: PublicPageName, language: Language): string {
  const t = WORDS[language];
  const other = language === 'sv' ? 'en' : 'sv';
  const links = NAMES.map((one) =>
    link(PATHS[one][language], t[one].title, one === name ? ' aria-current="page"' : ''),
  );
  const translated = name === 'front' ? `/?lang=${other}` : PATHS[name][other];
  const all = [...links, link(translated, t.other, ` lang="${other}" hreflang="${other}"`)];
  return `<nav aria-label="${escapeHtml(t.pages)}"><ul>${all.map((one) => `<li>${one}</li>`).join('')}</ul></nav>`;
}

/** A public page as HTML. `contact` is who answers, from the settings. */
export function publicPage(name: PublicPageName, language: Language, contact: string | undefined): string {
  const t = WORDS[language];
  const { title, sections }: PublicPage = t[name];
  const full = name === 'front' ? t.app : `${title} – ${t.app}`;
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<title>${escapeHtml(full)}</title><style>${STYLE}</style></head><body>${navigation(name, language)}<main><h1>${escapeHtml(title)}</h1>` +
    `${sections.map(sectionHtml).join('')}${contactHtml(t, contact)}</main></body></html>`
  );
}

/** The public pages by path, for whom the app's manifest and people outside Teams ask. */
export function aboutPages(contact: string | undefined): ReadonlyMap<string, string> {
  const made = NAMES.flatMap((name) =>
    (['sv', 'en'] as const).map((language) => [PATHS[name][language], publicPage(name, language, contact)] as const),
  );
  return new Map(made);
}
