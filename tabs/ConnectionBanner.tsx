import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { formatTime } from '../shared/text/format';
import { useLanguage, useTexts } from './language';
import { following } from './live/following';
import { useOnline } from './useOnline';

const useStyles = makeStyles({ bar: { flexShrink: 0, whiteSpace: 'normal' } });

/** Says that there is no connection, and since when what is shown is not followed. */
export function ConnectionBanner() {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const online = useOnline();
  const lostSince = useSyncExternalStore(following.subscribe, following.lostSince);
  const sentences = [
    ...(online ? [] : [t.common.offline]),
    ...(lostSince === null ? [] : [t.frame.notFollowed(formatTime(new Date(lostSince).toISOString(), language))]),
  ];
  return (
    <div aria-live="polite">
      {sentences.length > 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle className="pf-hidden">{t.common.bars.warning}</MessageBarTitle>
            {sentences.join(' ')}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
