import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { pageOf } from '../shared/pages';
import { ApiError } from './ApiError';
import { Connected } from './Connected';
import { ConnectionBanner } from './ConnectionBanner';
import { themeOf } from './hostThemes';
import { LanguageContext, useLanguage, useTexts } from './language';
import { usePlace } from './location';
import { PageFrame } from './page/PageFrame';
import { askedToWait } from './patiently';
import { moveBetweenRegions } from './regions';
import { Failure, Loading } from './States';
import { type Connect, type Connection, useHost } from './useHost';

const useStyles = makeStyles({
  app: { height: '100%', display: 'flex', flexDirection: 'column' },
  page: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** What passes by itself is asked for again; a refusal is not. */
const worthRetrying = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'unavailable' || error.code === 'throttled');

const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && worthRetrying(error),
        retryDelay: (failures, error) => 1000 * (askedToWait(error) ?? 2 ** failures),
        refetchOnWindowFocus: false,
      },
    },
  });

/** The page's own frame before anybody has signed in: title and skeleton at once, or why it stopped. */
function Shell({ connection }: { connection: Connection }) {
  const t = useTexts();
  const language = useLanguage();
  const place = usePlace();
  const title = place ? pageOf(place.page).label[language] : t.common.appName;
  if (connection.state === 'failed') {
    const message = connection.reason === 'outside' ? t.frame.outsideTeams : t.frame.noHost;
    return (
      <PageFrame title={title}>
        <Failure error={{ message }} onRetry={() => window.location.reload()} />
      </PageFrame>
    );
  }
  return (
    <PageFrame title={title}>
      <Loading />
    </PageFrame>
  );
}

/** The tab: paints its frame at once, connects to Teams (or another host) and shows the page that the address names. */
export function App({ connect }: { connect: Connect }) {
  const styles = useStyles();
  const { look, connection } = useHost(connect);
  const [queryClient] = useState(createQueryClient);
  useEffect(() => {
    window.addEventListener('keydown', moveBetweenRegions);
    return () => window.removeEventListener('keydown', moveBetweenRegions);
  }, []);
  return (
    <FluentProvider theme={themeOf(look.theme)}>
      <LanguageContext value={look.language}>
        <QueryClientProvider client={queryClient}>
          <div className={styles.app}>
            <ConnectionBanner />
            <div className={styles.page}>
              {connection.state === 'connected' ? (
                <Connected host={connection.host} />
              ) : (
                <Shell connection={connection} />
              )}
            </div>
          </div>
        </QueryClientProvider>
      </LanguageContext>
    </FluentProvider>
  );
}
