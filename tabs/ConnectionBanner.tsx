import { useSyncExternalStore } from 'react';
import { formatTime } from '../shared/text/format';
import { Bar } from './Bar';
import { useLanguage, useTexts } from './language';
import { following } from './live/following';
import { useOnline } from './useOnline';

/** Says that there is no connection, and since when what is shown is not followed. */
export function ConnectionBanner() {
  const t = useTexts();
  const language = useLanguage();
  const online = useOnline();
  const lostSince = useSyncExternalStore(following.subscribe, following.lostSince);
  const sentences = [
    ...(online ? [] : [t.common.offline]),
    ...(lostSince === null ? [] : [t.frame.notFollowed(formatTime(new Date(lostSince).toISOString(), language))]),
  ];
  return <div aria-live="polite">{sentences.length > 0 && <Bar intent="warning">{sentences.join(' ')}</Bar>}</div>;
}
