import { Button, Field, makeStyles, Select, Text, Textarea } from '@fluentui/react-components';
import { type ChangeEvent, useId, useState } from 'react';
import { exportColumns } from '../../shared/exchange/exportTable';
import type { ImportColumn, ImportPlan } from '../../shared/exchange/ImportPlan';
import { type ListName, lists } from '../../shared/lists';
import type { Brought } from '../api';
import { Failure } from '../States';
import { useSession } from '../session';
import { useMutate } from '../useMutate';
import { PlanTable } from './PlanTable';
import { type ExchangeWords, useExchangeWords } from './useExchangeWords';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start' },
  wide: { width: '100%' },
  columns: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0, padding: 0, border: 0 },
  column: { minWidth: '160px', maxWidth: '100%' },
});

interface Seen {
  brought: Brought;
  plan: ImportPlan;
}

/** Looking at what would be brought in, and bringing it in. */
function useBringIn(name: ListName) {
  const { api } = useSession();
  const words = useExchangeWords();
  const [seen, setSeen] = useState<Seen | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const preview = async (brought: Brought) => setSeen({ brought, plan: await api.preview(brought) });
  const looking = useMutate(preview);
  const writing = useMutate(
    async ({ brought, plan }: Seen) => {
      const { added, altered, refused } = await api.bringIn(brought, plan.plan);
      await preview(brought);
      return words.done(added, altered, refused.length);
    },
    (words) => words,
  );
  return {
    seen,
    told,
    busy: looking.busy || writing.busy,
    error: looking.error ?? writing.error,
    async look(file: Blob | string, columns?: readonly (string | null)[]) {
      setTold(null);
      writing.clearError();
      await looking.run({ list: name, file, columns });
    },
    async confirm(planned: Seen) {
      setTold(null);
      looking.clearError();
      setTold((await writing.run(planned)) ?? null);
    },
  };
}

interface ColumnsProps {
  name: ListName;
  columns: readonly ImportColumn[];
  onChoose: (columns: (string | null)[]) => void;
}

/** Which field each column is; what the app proposes can be put right. */
function Columns({ name, columns, onChoose }: ColumnsProps) {
  const styles = useStyles();
  const { language } = useSession();
  const words = useExchangeWords();
  const fields = exportColumns(lists[name], language);
  const choose = (at: number, field: string) =>
    onChoose(columns.map((one, index) => (index === at ? field || null : one.field === field ? null : one.field)));
  return (
    <fieldset className={styles.columns} aria-label={words.columns}>
      {columns
        .map((one, at) => ({ ...one, at }))
        .map(({ header, field, at }) => (
          <Field
            key={at}
            label={header.trim() ? words.column(header) : words.columnNumber(at + 1)}
            className={styles.column}
          >
            <Select value={field ?? ''} onChange={(_, { value }) => choose(at, value)}>
              <option value="">{words.leftOut}</option>
              {fields.map((one) => (
                <option key={one.field} value={one.field}>
                  {one.label}
                </option>
              ))}
            </Select>
          </Field>
        ))}
    </fieldset>
  );
}

/** What of the file is read, where it is not simply the first row and those under it. */
const readFrom = ({ sheet, headRow }: ImportPlan, words: ExchangeWords): string[] => [
  ...(sheet && sheet.others.length > 0 ? [words.sheet(sheet.name, sheet.others.length)] : []),
  ...(headRow > 1 ? [words.headRow(headRow)] : []),
];

/** Brings rows into a list from a workbook or from what is pasted: first a preview, then nothing until it is confirmed. */
export function BringIn({ name }: { name: ListName }) {
  const styles = useStyles();
  const words = useExchangeWords();
  const id = useId();
  const [text, setText] = useState('');
  const { seen, told, busy, error, look, confirm } = useBringIn(name);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) void look(file);
  };
  const writes = seen ? seen.plan.rows.filter(({ does }) => does === 'add' || does === 'change').length : 0;
  return (
    <div className={styles.part}>
      <Text>{words.inAbout}</Text>
      <div>
        <label htmlFor={id}>{words.file}</label>{' '}
        <input id={id} type="file" accept=".xlsx,.csv,.txt,.tsv" onChange={choose} />
      </div>
      <Field label={words.paste} className={styles.wide}>
        <Textarea value={text} rows={4} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button disabledFocusable={busy || text.trim() === ''} onClick={() => void look(text)}>
        {words.look}
      </Button>
      {error && <Failure error={error} />}
      {told && <Text weight="semibold">{told}</Text>}
      {seen && (
        <>
          {readFrom(seen.plan, words).map((sentence) => (
            <Text key={sentence}>{sentence}</Text>
          ))}
          <Columns
            name={name}
            columns={seen.plan.columns}
            onChoose={(columns) => void look(seen.brought.file, columns)}
          />
          <PlanTable name={name} plan={seen.plan} />
          <Button appearance="primary" disabledFocusable={busy || writes === 0} onClick={() => void confirm(seen)}>
            {busy ? words.working : words.confirm(writes)}
          </Button>
        </>
      )}
    </div>
  );
}
