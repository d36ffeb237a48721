import { type ComponentType, lazy } from 'react';
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
  effects: () => import('./pages/EffectsPage'),
};

const isOwn = (page: PageName): page is OwnPage => pageOf(page).list === undefined;

/** How the code of a page is fetched: its own file, or what its list describes. */
function fetchOf(page: PageName): Fetch {
  const { list } = pageOf(page);
  if (list) return () => describedPage(page, list);
  if (isOwn(page)) return OWN[page];
  throw new Error(`${page} has neither a file nor a list`);
}

const PAGES = new Map(pageNames.map((page) => [page, lazy(fetchOf(page))]));

/** The page of an address. */
export function PageOf({ page }: { page: PageName }) {
  const Page = PAGES.get(page);
  return Page && <Page />;
}

/** Begins to fetch a page's code, so that it is there when the person has been recognised. A failure is met, and told, where the page is shown. */
export const fetchAhead = (page: PageName): void => void fetchOf(page)().catch(() => undefined);
