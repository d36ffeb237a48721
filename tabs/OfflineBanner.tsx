import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useTexts } from './language';
import { useOnline } from './useOnline';

const useStyles = makeStyles({ bar: { flexShrink: 0, whiteSpace: 'normal' } });

/** Says that there is no connection, and that writing can go on. */
export function OfflineBanner() {
  const styles = useStyles();
  const t = useTexts();
  if (useOnline()) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className="pf-hidden">{t.common.bars.warning}</MessageBarTitle>
        {t.common.offline}
      </MessageBarBody>
    </MessageBar>
  );
}
