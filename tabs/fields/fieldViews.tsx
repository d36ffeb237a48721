import type { Field, FieldKind } from '../../shared/schema/field';
import { formatInstant, formatMoney } from '../../shared/text/format';
import { Flag, Moment, Prose } from './cells';
import { FlagEditor, LineEditor, LinesEditor, OptionsEditor } from './editors';
import type { FieldContext, FieldView } from './fieldView';

type ViewOf<K extends FieldKind> = FieldView<Extract<Field, { kind: K }>>;

const NONE = '';

/** Longest range of whole numbers that is shown as a list to choose from. */
const CHOOSABLE = 12;

const span = (min: number, max: number) =>
  Array.from({ length: max - min + 1 }, (_, step) => ({ key: String(min + step), name: String(min + step) }));

const text: ViewOf<'text'> = {
  Cell: ({ value }) => value,
  Editor: (props) => <LineEditor {...props} />,
  Text: ({ value }) => value ?? NONE,
};

const note: ViewOf<'note'> = {
  Cell: ({ value }) => <Prose text={value} />,
  Editor: (props) => <LinesEditor {...props} />,
  Text: ({ value }) => value ?? NONE,
};

const integer: ViewOf<'integer'> = {
  Cell: ({ value }) => value,
  Editor: ({ field: { min, max }, context, ...props }) =>
    min !== undefined && max !== undefined && max - min < CHOOSABLE ? (
      <OptionsEditor {...props} options={span(min, max)} none={context.t.frame.choose} />
    ) : (
      <LineEditor {...props} numeric />
    ),
  Text: ({ value }) => (value === null ? NONE : String(value)),
};

const money: ViewOf<'money'> = {
  Cell: ({ value }) => (value === null ? null : formatMoney(value)),
  Editor: (props) => <LineEditor {...props} numeric />,
  Text: ({ value }) => (value === null ? NONE : formatMoney(value)),
};

const optionName = (field: Extract<Field, { kind: 'choice' }>, value: string | null, { language }: FieldContext) =>
  value === null ? NONE : (field.options[value]?.[language] ?? value);

const choice: ViewOf<'choice'> = {
  Cell: ({ field, value, context }) => optionName(field, value, context),
  Editor: ({ field, context, ...props }) => (
    <OptionsEditor
      {...props}
      options={Object.entries(field.options).map(([key, label]) => ({ key, name: label[context.language] }))}
      none={context.t.frame.choose}
    />
  ),
  Text: ({ field, value, context }) => optionName(field, value, context),
};

const date: ViewOf<'date'> = {
  Cell: ({ value }) => (value === null ? null : <time dateTime={value}>{value}</time>),
  Editor: (props) => <LineEditor {...props} placeholder="2021-05-20" />,
  Text: ({ value }) => value ?? NONE,
};

const time: ViewOf<'time'> = {
  Cell: ({ value, context }) => (context.language === 'sv' ? value?.replace(':', '.') : value),
  Editor: (props) => <LineEditor {...props} placeholder="10:30" />,
  Text: ({ value }) => value ?? NONE,
};

const instant: ViewOf<'instant'> = {
  Cell: ({ value, context }) => (value === null ? null : <Moment at={value} language={context.language} />),
  Editor: (props) => <LineEditor {...props} placeholder="2021-05-20T08:30:00Z" />,
  Text: ({ value, context }) => (value === null ? NONE : formatInstant(value, context.language)),
};

const flag: ViewOf<'flag'> = {
  Cell: ({ value, context }) => <Flag value={value} t={context.t} />,
  Editor: ({ field, context, ...props }) => <FlagEditor {...props} label={field.label[context.language]} />,
  Text: ({ value, context }) => (value ? context.t.common.yes : context.t.common.no),
};

const version: ViewOf<'version'> = {
  Cell: ({ value }) => value,
  Editor: (props) => <LineEditor {...props} placeholder="0.7" />,
  Text: ({ value }) => value ?? NONE,
};

const reference: ViewOf<'reference'> = {
  Cell: ({ field, value, context }) => (value === null ? null : context.nameOf(field.list, value)),
  Editor: ({ field, context, ...props }) => (
    <OptionsEditor {...props} options={context.choices(field.list)} none={context.t.frame.choose} />
  ),
  Text: ({ field, value, context }) => (value === null ? NONE : context.nameOf(field.list, value)),
};

const data: ViewOf<'data'> = {
  // Only services read and write structured data; a page that shows it has its own view.
  Cell: () => null,
  Editor: () => null,
  Text: () => NONE,
};

/** One view per kind of field; a kind without a view does not compile. */
export const fieldViews: { [K in FieldKind]: ViewOf<K> } = {
  text,
  note,
  integer,
  money,
  choice,
  date,
  time,
  instant,
  flag,
  version,
  reference,
  data,
};

/** The view of a field. The table above pairs kind and view, which the compiler cannot follow through a lookup. */
export const viewOf = (field: Field): FieldView<Field> => fieldViews[field.kind] as unknown as FieldView<Field>;
