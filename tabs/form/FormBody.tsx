import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, useRef } from 'react';
import { ConflictView } from './ConflictView';
import { FormFooter } from './FormFooter';
import { FormGroup, type FormLook } from './FormGroup';
import { FormNews } from './FormNews';
import { ProblemSummary } from './ProblemSummary';
import type { RecordFormState } from './useRecordForm';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px', flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FormBodyProps {
  form: RecordFormState;
  look: FormLook;
  level: 'short' | 'full';
  onCancel: () => void;
}

/** The form that a list's description makes: its groups, those that apply, with the rows that belong to the record. */
export function FormBody({ form, look, level, onCancel }: FormBodyProps) {
  const styles = useStyles();
  const summary = useRef<HTMLDivElement>(null);
  const { list } = form;
  const { t } = look.context;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await form.submit())) setTimeout(() => summary.current?.focus());
  };
  const cancel = () => {
    form.forget();
    onCancel();
  };
  if (form.conflict) {
    return (
      <ConflictView
        key={form.conflict.row.key}
        conflict={form.conflict}
        verb={form.sent ? t.frame.saveChosen : t.frame.useChosen}
        context={look.context}
        onResolve={(chosen) => void form.resolve(chosen)}
        onCancel={form.postpone}
      />
    );
  }
  const groups = form.groups.filter((group) => level === 'full' || group.level === 'short');
  return (
    <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
      <ProblemSummary list={list} problems={form.problems} idOf={look.idOf} focusRef={summary} />
      <FormNews form={form} />
      {form.wasRestored && <Text className={styles.quiet}>{t.frame.draftRestored}</Text>}
      {groups.map((group, at) => (
        <FormGroup key={group.group.sv} form={form} group={group} at={at} look={look} headed={groups.length > 1} />
      ))}
      <FormFooter form={form} onCancel={cancel} />
    </form>
  );
}
