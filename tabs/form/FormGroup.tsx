import { Body1Strong, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isWritten } from '../../shared/fields';
import type { AskedGroup } from '../../shared/rules/askedFields';
import type { FieldContext } from '../fields/fieldView';
import type { Typed } from './draftStore';
import { FormField } from './FormField';
import { PartRows } from './PartRows';
import type { RecordFormState } from './useRecordForm';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
    scrollMarginTop: '16px',
  },
  heading: { margin: 0, outlineStyle: 'none' },
  apart: { paddingTop: '16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What follows from what is typed, below single fields by their names. */
export type Follow = Readonly<Record<string, (values: Typed, form: RecordFormState, look: FormLook) => ReactNode>>;

/** How the fields of a form are shown. */
export interface FormLook {
  context: FieldContext;
  /** Id of a field's control; a part's by `benefits.<key>.title`, a group's by `group.<number>`. */
  idOf: (field: string) => string;
  /** Fields whose value is given and may not be changed here. */
  fixed: readonly string[];
  follow?: Follow | undefined;
}

interface FormGroupProps {
  form: RecordFormState;
  group: AskedGroup;
  at: number;
  look: FormLook;
  /** With its heading, in a form of several groups. */
  headed: boolean;
}

/** Some fields of a form under their heading, and the rows that belong there. */
export function FormGroup({ form, group, at, look, headed }: FormGroupProps) {
  const styles = useStyles();
  const { list, tree } = form;
  const { context, idOf, fixed, follow } = look;
  const label = group.group[context.language];
  const isNew = tree.row.base === null;
  const part = group.part ? list.parts?.[group.part] : undefined;
  return (
    <fieldset
      className={mergeClasses(styles.group, headed && at > 0 && styles.apart)}
      aria-label={label}
      data-group={at}
    >
      {headed && (
        <Subtitle2 as="h3" id={idOf(`group.${at}`)} tabIndex={-1} className={styles.heading}>
          {label}
        </Subtitle2>
      )}
      {group.fields.map((name) => (
        <FormField
          key={name}
          list={list}
          name={name}
          id={idOf(name)}
          value={tree.row.values[name] ?? (form.item && Reflect.get(form.item, name)) ?? null}
          problem={form.problems.find((one) => one.field === name)}
          isFixed={fixed.includes(name) || !(list.fields[name] && isWritten(list.fields[name], isNew))}
          isNew={isNew}
          context={context}
          onSet={form.set}
        >
          {follow?.[name]?.(tree.row.values, form, look)}
        </FormField>
      ))}
      {part && group.fields.length > 0 && (
        <Body1Strong as="h4" className={styles.heading}>
          {part.list.label[context.language]}
        </Body1Strong>
      )}
      {part && group.part && <PartRows form={form} part={part} name={group.part} context={context} idOf={idOf} />}
    </fieldset>
  );
}
