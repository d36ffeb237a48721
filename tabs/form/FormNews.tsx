import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { formatNames } from '../../shared/text/format';
import { useSession } from '../session';
import type { RecordFormState } from './useRecordForm';

const useStyles = makeStyles({ bar: { whiteSpace: 'normal', flexShrink: 0 } });

/** What others have saved while this form was open, and what is not saved yet. */
export function FormNews({ form }: { form: RecordFormState }) {
  const styles = useStyles();
  const { t, language } = useSession();
  const { news, unsaved } = form;
  const both = news?.clashing.flatMap(({ list, fields }) =>
    fields.map((name) => list.fields[name]?.label[language] ?? ''),
  );
  return (
    <>
      {unsaved > 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{t.frame.partsUnsaved(unsaved)}</MessageBarBody>
        </MessageBar>
      )}
      {news && both && (
        <MessageBar intent={both.length > 0 ? 'warning' : 'info'} layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {news.sentence} {both.length > 0 ? t.frame.bothChanged(formatNames(both, language)) : t.frame.broughtIn}
          </MessageBarBody>
          {both.length > 0 && (
            <MessageBarActions>
              <Button onClick={form.compare}>{t.frame.compare}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </>
  );
}
