import { Field, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { asNew } from '../../shared/fields';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { Problem } from '../../shared/schema/problem';
import { problemText } from '../../shared/text/problemText';
import type { FieldContext } from '../fields/fieldView';
import { viewOf, wordsOf } from '../fields/fieldViews';

interface FormFieldProps {
  list: ListDefinition;
  name: string;
  id: string;
  /** As typed. */
  value: unknown;
  problem: Problem | undefined;
  /** The value is given and only shown. */
  isFixed: boolean;
  /** The row is not there yet. */
  isNew?: boolean;
  context: FieldContext;
  onChange: (value: unknown) => void;
  /** Follows the field. */
  children?: ReactNode;
}

/** One field of a form: its name, help, control and what is wrong with it. */
export function FormField(props: FormFieldProps) {
  const { list, name, id, value, problem, isFixed, context, onChange, children } = props;
  const { language } = context;
  const described = list.fields[name];
  if (!described) return null;
  const field = props.isNew ? asNew(described) : described;
  const { Editor } = viewOf(field);
  const label = field.label[language];
  if (isFixed) {
    return (
      <div>
        <Text block>{label}</Text>
        <Text weight="semibold">{wordsOf(field, value, context)}</Text>
      </div>
    );
  }
  return (
    <>
      <Field
        {...(field.kind === 'flag' ? {} : { label, required: field.required === true })}
        {...(field.hint ? { hint: field.hint[language] } : {})}
        {...(problem ? { validationMessage: problemText(problem, list, language) } : {})}
      >
        <Editor field={field} id={id} value={value} onChange={onChange} context={context} />
      </Field>
      {children}
    </>
  );
}
