import { Button } from '@fluentui/react-components';
import { formatNames } from '../../shared/text/format';
import { Bar } from '../Bar';
import { useSession } from '../session';
import type { RecordFormState } from './useRecordForm';

/** What others have saved while this form was open, and what is not saved yet. */
export function FormNews({ form }: { form: RecordFormState }) {
  const { t, language } = useSession();
  const { news, unsaved } = form;
  const both = news?.clashing.flatMap(({ list, fields }) =>
    fields.map((name) => list.fields[name]?.label[language] ?? ''),
  );
  return (
    <>
      {unsaved > 0 && <Bar intent="warning">{t.frame.partsUnsaved(unsaved)}</Bar>}
      {news && both && (
        <Bar
          intent={both.length > 0 ? 'warning' : 'info'}
          actions={both.length > 0 && <Button onClick={form.compare}>{t.frame.compare}</Button>}
        >
          {news.sentence} {both.length > 0 ? t.frame.bothChanged(formatNames(both, language)) : t.frame.broughtIn}
        </Bar>
      )}
    </>
  );
}
