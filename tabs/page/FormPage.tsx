import { makeStyles, ProgressBar, Text } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { type ListName, lists } from '../../shared/lists';
import type { ItemOf } from '../api';
import { FormBody } from '../form/FormBody';
import type { Follow } from '../form/FormGroup';
import { useParts } from '../form/useParts';
import { type FormOptions, type RecordFormState, useRecordForm } from '../form/useRecordForm';
import { useWholeContext } from '../form/useWholeContext';
import { Failure, Loading } from '../States';
import { FormContents } from './FormContents';
import { useOwn } from './useOwn';
import { type Stage, useStage } from './useStage';

const useStyles = makeStyles({
  layout: {
    display: 'grid',
    gridTemplateColumns: 'minmax(200px, 280px) minmax(0, 70ch)',
    gap: '16px 32px',
    alignItems: 'start',
    flexGrow: 1,
    '@media (max-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  form: { display: 'flex', flexDirection: 'column', minWidth: 0, height: '100%' },
  progress: { display: 'flex', flexDirection: 'column', gap: '4px', maxWidth: '420px' },
});

interface FormPageProps<N extends ListName> {
  name: N;
  item: ItemOf<N>;
  follow?: Follow | undefined;
  /** Back to the record. */
  onDone: () => void;
}

/** The whole form of a record as a page of its own: how far it has come, and its contents with what is missing beside it. */
export function FormPage<N extends ListName>(props: FormPageProps<N>) {
  const { name, item } = props;
  const { parts, error, refetch } = useParts(lists[name], item.key);
  if (parts) return <Writing {...props} parts={parts} />;
  return error ? <Failure error={error} onRetry={refetch} /> : <Loading />;
}

function Progress({ stage, words }: { stage: Stage; words: string }) {
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <Text>{words}</Text>
      <ProgressBar value={stage.done} max={stage.total} thickness="large" aria-label={words} />
    </div>
  );
}

type WritingProps<N extends ListName> = FormPageProps<N> & { parts: NonNullable<FormOptions<N>['parts']> };

function Writing<N extends ListName>({ name, item, parts, follow, onDone }: WritingProps<N>) {
  const styles = useStyles();
  const context = useWholeContext(lists[name]);
  // What the page shows does not depend on which list it is.
  const form = useRecordForm({ name, item, parts, onSaved: onDone }) as RecordFormState;
  const stage = useStage(form);
  const { fixed } = useOwn(form.list);
  const prefix = useId();
  const look = { context, idOf: (field: string) => `${prefix}-${field}`, fixed, follow };
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  return (
    <>
      {stage && <Progress stage={stage} words={context.t.frame.progress(stage.done, stage.total, stage.words)} />}
      <div className={styles.layout}>
        <FormContents form={form} look={look} stage={stage} place={place} />
        <div ref={place} data-takes-focus className={styles.form}>
          <FormBody form={form} look={look} level="full" onCancel={onDone} />
        </div>
      </div>
    </>
  );
}
