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

/** How the code of each page is fetched: its own file, or what its list describes. */
const CODE = new Map<string, Fetch>(Object.entries(OWN));
for (const page of pageNames) {
  const { list } = pageOf(page);
  if (list) CODE.set(page, () => describedPage(page, list));
}

const PAGES = new Map([...CODE].map(([page, fetch]) => [page, lazy(fetch)]));

/** The page of an address. */
export function PageOf({ page }: { page: PageName }) {
  const Page = PAGES.get(page);
  return Page && <Page />;
}

/** Begins to fetch a page's code, so that it is there when the person has been recognised. A failure is met, and told, where the page is shown. */
export const fetchAhead = (page: PageName): void => void CODE.get(page)?.().catch(() => undefined);
