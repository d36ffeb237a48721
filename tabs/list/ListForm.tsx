import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useId, useRef } from 'react';
import type { ListName } from '../../shared/lists';
import { formatTime } from '../../shared/text/format';
import type { ItemOf } from '../api';
import { useFieldContext } from '../fields/useFieldContext';
import { ConflictView } from './ConflictView';
import type { Typed } from './draftStore';
import { FormField } from './FormField';
import { ProblemSummary } from './ProblemSummary';
import { Failure } from './States';
import { useListForm } from './useListForm';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ListFormProps<N extends ListName> {
  name: N;
  /** Fields to fill in, in order. */
  fields: readonly string[];
  /** The record to change; without one a new record is added. */
  item?: ItemOf<N>;
  /** Values a new record starts from. */
  start?: Typed;
  /** Fields whose value is given and may not be changed here. */
  fixed?: readonly string[];
  /** The verb of the button that saves. */
  verb: string;
  /** Follows what is typed, below one of the fields. */
  follow?: { after: string; show: (values: Typed) => ReactNode };
  onSaved: (item: ItemOf<N>) => void;
  onCancel: () => void;
}

/** A form from the list's own description; what is typed is kept, and saved on the explicit verb only. */
export function ListForm<N extends ListName>(props: ListFormProps<N>) {
  const { fields, fixed = [], verb, follow, onCancel } = props;
  const styles = useStyles();
  const form = useListForm(props);
  const context = useFieldContext(form.list);
  const { t, language } = context;
  const prefix = useId();
  const idOf = (field: string) => `${prefix}-${field}`;
  const summary = useRef<HTMLDivElement>(null);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await form.submit())) setTimeout(() => summary.current?.focus());
  };
  const cancel = () => {
    form.forget();
    onCancel();
  };
  if (form.conflict) {
    const resolve = (chosen: Typed) => void form.resolve(chosen);
    return (
      <ConflictView list={form.list} conflict={form.conflict} context={context} onResolve={resolve} onCancel={cancel} />
    );
  }
  return (
    <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
      <ProblemSummary list={form.list} problems={form.problems} idOf={idOf} focusRef={summary} />
      {form.error && form.problems.length === 0 && <Failure error={form.error} />}
      {form.wasRestored && <Text className={styles.quiet}>{t.frame.draftRestored}</Text>}
      {fields.map((name) => (
        <FormField
          key={name}
          list={form.list}
          name={name}
          id={idOf(name)}
          value={form.values[name] ?? null}
          problem={form.problems.find((one) => one.field === name)}
          isFixed={fixed.includes(name)}
          context={context}
          onChange={(typed) => form.set(name, typed)}
        >
          {follow?.after === name && follow.show(form.values)}
        </FormField>
      ))}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={form.busy}>
          {form.busy ? t.common.saving : verb}
        </Button>
        <Button onClick={cancel}>{t.common.cancel}</Button>
        {form.keptAt && (
          <Text size={200} className={styles.quiet}>
            {t.frame.draftSaved(formatTime(form.keptAt, language))}
          </Text>
        )}
      </div>
    </form>
  );
}
