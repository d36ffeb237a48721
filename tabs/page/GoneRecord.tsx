import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useTexts } from '../language';

const useStyles = makeStyles({ bar: { whiteSpace: 'normal', flexShrink: 0 } });

interface GoneRecordProps {
  /** The record that the address names. */
  sub: string | null;
  found: boolean;
  isFetching: boolean;
}

/** Says so when a link leads to a record that is no longer there. */
export function GoneRecord({ sub, found, isFetching }: GoneRecordProps) {
  const styles = useStyles();
  const t = useTexts();
  if (!sub || found || isFetching) return null;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className="pf-hidden">{t.common.bars.info}</MessageBarTitle>
        {t.frame.notFoundHere}
      </MessageBarBody>
    </MessageBar>
  );
}
