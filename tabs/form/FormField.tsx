import { Field, Spinner, Text } from '@fluentui/react-components';
import { memo, type ReactNode, Suspense } from 'react';
import { asNew } from '../../shared/fields';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { Problem } from '../../shared/schema/problem';
import { problemText } from '../../shared/text/problemText';
import { editors } from '../fields/fieldEditors';
import type { FieldContext } from '../fields/fieldView';
import { viewOf, wordsOf } from '../fields/fieldViews';
import type { Place } from './treeDraft';

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
  /** The part's row that it stands in. */
  part?: string;
  row?: string;
  onSet: (at: Place, field: string, value: unknown) => void;
  /** Follows the field. */
  children?: ReactNode;
}

/** One field of a form: its name, help, control and what is wrong with it. */
export const FormField = memo(function FormField(props: FormFieldProps) {
  const { list, name, id, value, problem, isFixed, context, part, row, onSet, children } = props;
  const { language } = context;
  const described = list.fields[name];
  if (!described) return null;
  const field = props.isNew ? asNew(described) : described;
  const view = viewOf(field);
  const label = field.label[language];
  if (isFixed) {
    return (
      <div>
        <Text block>{label}</Text>
        <Text weight="semibold">{wordsOf(field, value, context) || context.t.common.notGiven}</Text>
      </div>
    );
  }
  const at: Place = part && row ? { part, key: row } : null;
  const onChange = (typed: unknown) => onSet(at, name, typed);
  const editor = (
    <Suspense fallback={<Spinner size="tiny" aria-label={context.t.common.loading} />}>
      {view.editor({ field, id, value, onChange, context }, editors)}
    </Suspense>
  );
  const words = {
    ...(field.hint ? { hint: field.hint[language] } : {}),
    ...(problem ? { validationMessage: problemText(problem, list, context) } : {}),
  };
  return (
    <>
      {view.namesItself ? (
        <Field {...words}>{editor}</Field>
      ) : (
        <Field {...words} label={label} required={field.required === true}>
          {editor}
        </Field>
      )}
      {children}
    </>
  );
});
