import { Button } from '@fluentui/react-components';
import { rowName } from '../../shared/schema/rowName';
import { sentence as asSentence, formatNames } from '../../shared/text/format';
import type { Language } from '../../shared/text/language';
import { Bar } from '../Bar';
import { useSession } from '../session';
import type { TreeConflict } from './treeConflict';
import type { RecordFormState } from './useRecordForm';

/** What both have changed in a row, as it is called in the form: "Vems behov är det?", "Kortare kö (Indikator)". */
function clashesOf({ place, list, row, fields }: TreeConflict, language: Language): string[] {
  const labels = fields.map((name) => list.fields[name]?.label[language] ?? '');
  return place ? labels.map((label) => `${rowName(list, row.base ?? row.values, language)} (${label})`) : labels;
}

type NewsProps = { news: NonNullable<RecordFormState['news']>; onCompare: () => void };

/** Who saved what, and what must be chosen between. */
function News({ news: { sentence, brought, clashing }, onCompare }: NewsProps) {
  const { t, language } = useSession();
  const named = (names: readonly string[], say: (all: string) => string) =>
    names.length > 0 ? [asSentence(say(formatNames(names, language)))] : [];
  const taken = clashing.filter(({ takenBy }) => takenBy !== null);
  const said = [
    ...named(
      clashing.flatMap((one) => clashesOf(one, language)),
      t.frame.bothChanged,
    ),
    ...named(
      taken.map(({ list, row }) => rowName(list, row.base ?? row.values, language)),
      t.frame.oneRemoved,
    ),
    ...named(brought, t.frame.broughtInFields),
  ];
  return (
    <Bar
      intent={clashing.length > 0 ? 'warning' : 'info'}
      actions={clashing.length > 0 && <Button onClick={onCompare}>{t.frame.compare}</Button>}
    >
      {[sentence, ...(said.length > 0 ? said : [t.frame.broughtIn])].join(' ')}
    </Bar>
  );
}

/** What others have saved while this form was open, and what is not saved yet. */
export function FormNews({ form }: { form: RecordFormState }) {
  const { t } = useSession();
  const { news, unsaved } = form;
  return (
    <>
      {unsaved > 0 && <Bar intent="warning">{t.frame.partsUnsaved(unsaved)}</Bar>}
      {news && <News news={news} onCompare={form.compare} />}
    </>
  );
}
