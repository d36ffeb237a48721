import { type ComponentType, lazy, useState } from 'react';
import { type OwnPage, type PageName, pageNames, pageOf } from '../shared/pages';
import { describedPage } from './page/describedPage';

type Fetch = () => Promise<{ default: ComponentType }>;

const OWN: Record<OwnPage, Fetch> = {
  portfolio: () => import('./pages/PortfolioPage'),
  risks: () => import('./pages/RisksPage'),
  handbook: () => import('./pages/HandbookPage'),
  wordList: () => import('./pages/WordListPage'),
  stopDoing: () => import('./pages/StopDoingPage'),
  settings: () => import('./pages/SettingsPage'),
  status: () => import('./pages/StatusPage'),
  meeting: () => import('./pages/MeetingPage'),
  decisions: () => import('./pages/DecisionsPage'),
  knowledge: () => import('./pages/KnowledgePage'),
  effects: () => import('./pages/EffectsPage'),
};

const isOwn = (page: PageName): page is OwnPage => page in OWN;

/** How the code of a page is fetched: its own file, or what its list describes. */
function codeOf(page: PageName): Fetch {
  const { list } = pageOf(page);
  if (list) return () => describedPage(page, list);
  if (!isOwn(page)) throw new Error(`The page ${page} has neither a file nor a list`);
  return OWN[page];
}

/** Pages whose code is here. */
const HERE = new Map<PageName, ComponentType>();

async function fetchPage(page: PageName, code: Fetch): Promise<{ default: ComponentType }> {
  const fetched = await code();
  HERE.set(page, fetched.default);
  return fetched;
}

const PAGES = new Map(pageNames.map((page) => [page, lazy(() => fetchPage(page, codeOf(page)))]));

/** The page of an address; drawn at once where its code is here: React would show a skeleton instead, for a third of a second at least. */
export function PageOf({ page }: { page: PageName }) {
  const [Page] = useState(() => HERE.get(page) ?? PAGES.get(page));
  return Page && <Page />;
}

/** Begins to fetch a page's code, so that it is there when the person has been recognised. A failure is met, and told, where the page is shown. */
export const fetchAhead = (page: PageName): void => void fetchPage(page, codeOf(page)).catch(() => undefined);
