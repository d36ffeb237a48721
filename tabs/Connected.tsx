import { makeStyles } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useMemo, useRef } from 'react';
import { pageNames, pageOf, placeIn, tailOf } from '../shared/pages';
import { isOutside } from '../shared/rules/hasRole';
import { Announcer, useAnnouncements } from './Announcer';
import { asApiError } from './ApiError';
import { type Api, createApi } from './api';
import { ErrorBoundary } from './ErrorBoundary';
import { useCode } from './fetchedCode';
import { useLanguage, useTexts } from './language';
import { keepPlace, lastPlace } from './lastPlace';
import { createFreshness, type Freshness, heldHeader } from './listData';
import { goTo, usePlace } from './location';
import { OffersPages } from './page/morePages';
import { PageFrame } from './page/PageFrame';
import { windowCode } from './page/windowCode';
import { PageOf } from './pageCode';
import { Empty, Failure, Loading } from './States';
import { SessionProvider, useSession } from './session';
import { TabLink } from './TabLink';
import { tabTexts } from './tabTexts';
import type { Host } from './teams';

const useStyles = makeStyles({
  pages: { margin: 0, paddingLeft: '20px' },
  // Large enough for a finger.
  page: { display: 'inline-block', padding: '8px 4px' },
});

/** An address that names no page: the pages there are. */
function NoPage() {
  const t = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  return (
    <PageFrame title={t.common.appName} lead={t.frame.noPage}>
      <ul className={styles.pages}>
        {pageNames.map((page) => (
          <li key={page}>
            <TabLink className={styles.page} place={{ page }}>
              {pageOf(page).label[language]}
            </TabLink>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}

/** A deep link opens its place once, or else the tab opens where the person left it; after that the address leads, and the host is told of it. */
function useDeepLink(host: Host): void {
  const { me } = useSession();
  const place = usePlace();
  const first = useRef(true);
  const page = place?.page;
  const tail = place && (place.key || place.view) ? tailOf(place) : '';
  useEffect(() => {
    if (!page) return;
    const left = { person: me.key, page };
    const from = host.subPageId ?? lastPlace(left);
    if (first.current && !tail && from) goTo(placeIn(page, from), 'replace');
    else if (tail || !first.current) {
      keepPlace(left, tail);
      host.shareLink(tail);
    }
    first.current = false;
  }, [host, me.key, page, tail]);
}

function CurrentPage({ host }: { host: Host }) {
  const t = useTexts();
  const language = useLanguage();
  const { me } = useSession();
  const page = usePlace()?.page;
  useDeepLink(host);
  if (!page) return <NoPage />;
  const title = pageOf(page).label[language];
  if (pageOf(page).inside && isOutside(me)) {
    return (
      <PageFrame title={title}>
        <Empty text={t.frame.notForYou} />
      </PageFrame>
    );
  }
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
        <PageOf page={page} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** The server as this person reaches it: it is told what the window holds, and tells what has changed in that. */
function useApi({ token, language }: Host, send: typeof fetch | undefined): { api: Api; freshness: Freshness } {
  const client = useQueryClient();
  return useMemo(() => {
    const freshness = createFreshness(client);
    const held = () => heldHeader(client);
    const fetching = send ? { fetch: send } : {};
    return { api: createApi({ token, language, held, changed: freshness.take, ...fetching }), freshness };
  }, [client, token, language, send]);
}
/** How often who is here is asked for while it cannot be told. */
const ASK_AGAIN_MS = 10_000;

/** The tab once Teams has answered: fetches who is here and shows the page. */
export function Connected({ host, send }: { host: Host; send?: typeof fetch }) {
  const t = useTexts();
  const page = usePlace()?.page;
  const { said, announce } = useAnnouncements();
  const { here: windows } = useCode(windowCode, false);
  const { api, freshness } = useApi(host, send);
  const me = useQuery({
    queryKey: ['me'],
    queryFn: () => api.me(),
    meta: { lists: ['members', 'municipalities', 'conversations'] },
    // The server may be waiting for SharePoint: the page comes by itself when it does.
    refetchInterval: ({ state }) => (state.data || !state.error ? false : ASK_AGAIN_MS),
  });
  const session = useMemo(
    () =>
      me.data && { me: me.data, host, api, freshness, language: host.language, t: tabTexts(host.language), announce },
    [me.data, host, api, freshness, announce],
  );
  if (!session) {
    return (
      <PageFrame title={page ? pageOf(page).label[host.language] : t.common.appName}>
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
      <OffersPages value={host.frameContext === 'content'}>
        <CurrentPage host={host} />
      </OffersPages>
      <Announcer said={said} />
      {windows && <windows.WindowsKept />}
    </SessionProvider>
  );
}
