import { Link, makeStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType, lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { Announcer, useAnnouncements } from './Announcer';
import { asApiError } from './ApiError';
import { type Api, createApi } from './api';
import { ErrorBoundary } from './ErrorBoundary';
import { useTexts } from './language';
import { PageFrame } from './list/PageFrame';
import { Failure, Loading } from './list/States';
import { goToPage, type PageName, pageAddress, usePage, useSub } from './location';
import { SessionProvider } from './session';
import { tabTexts } from './tabTexts';
import type { Host } from './teams';

const PAGES: Record<PageName, ComponentType> = {
  portfolio: lazy(() => import('./pages/PortfolioPage')),
  risks: lazy(() => import('./pages/RisksPage')),
  handbook: lazy(() => import('./pages/HandbookPage')),
  status: lazy(() => import('./pages/StatusPage')),
  meeting: lazy(() => import('./pages/MeetingPage')),
};

const useStyles = makeStyles({
  pages: { margin: 0, paddingLeft: '20px' },
  // Large enough for a finger.
  page: { display: 'inline-block', padding: '8px 4px' },
});

/** An address that names no page: the pages there are. */
function NoPage() {
  const t = useTexts();
  const styles = useStyles();
  return (
    <PageFrame title={t.common.appName} lead={t.frame.noPage}>
      <ul className={styles.pages}>
        {(Object.keys(PAGES) as PageName[]).map((page) => (
          <li key={page}>
            <Link
              className={styles.page}
              href={pageAddress(page)}
              onClick={(event) => {
                event.preventDefault();
                goToPage(page);
              }}
            >
              {t.common.page[page]}
            </Link>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}

/** A deep link opens its record once; after that the address leads, and the host is told which record is open. */
function useDeepLink(host: Host): void {
  const [sub, setSub] = useSub();
  const first = useRef(true);
  useEffect(() => {
    if (first.current && !sub && host.subPageId) setSub(host.subPageId);
    else if (sub) host.shareLink(sub);
    first.current = false;
  }, [host, sub, setSub]);
}

function CurrentPage({ host }: { host: Host }) {
  const t = useTexts();
  const page = usePage();
  useDeepLink(host);
  if (!page) return <NoPage />;
  const Page = PAGES[page];
  const title = t.common.page[page];
  const failed = (
    <PageFrame title={title}>
      <Failure error={{ message: t.frame.somethingWrong }} onRetry={() => window.location.reload()} />
    </PageFrame>
  );
  const waiting = (
    <PageFrame title={title}>
      <Loading />
    </PageFrame>
  );
  return (
    <ErrorBoundary key={page} fallback={failed}>
      <Suspense fallback={waiting}>
        <Page />
      </Suspense>
    </ErrorBoundary>
  );
}

/** The tab once Teams has answered: fetches who is here and shows the page. */
export function Connected({ host, send }: { host: Host; send?: typeof fetch }) {
  const t = useTexts();
  const page = usePage();
  const { said, announce } = useAnnouncements();
  const api: Api = useMemo(() => createApi(host.token, host.language, send), [host, send]);
  const me = useQuery({ queryKey: ['me'], queryFn: api.me });
  const session = useMemo(
    () => me.data && { me: me.data, host, api, language: host.language, t: tabTexts(host.language), announce },
    [me.data, host, api, announce],
  );
  if (!session) {
    return (
      <PageFrame title={page ? t.common.page[page] : t.common.appName}>
        {me.error ? (
          <Failure error={asApiError(me.error, t.frame.somethingWrong)} onRetry={() => void me.refetch()} />
        ) : (
          <Loading />
        )}
      </PageFrame>
    );
  }
  return (
    <SessionProvider session={session}>
      <CurrentPage host={host} />
      <Announcer said={said} />
    </SessionProvider>
  );
}
