import type { ReactNode } from 'react';
import type { FieldKind } from '../../shared/fields';
import { Prose } from './cells';
import { FieldValue, type ValueProps } from './fieldViews';
import { Markdown } from './Markdown';

/** The kinds whose texts have lines and marks. */
const READINGS: Partial<Record<FieldKind, (text: string) => ReactNode>> = {
  note: (text) => <Prose text={text} />,
  markdown: (text) => <Markdown source={text} />,
};

/** A value where there is room to read it: texts with their lines and marks. */
export function FieldReading(props: ValueProps): ReactNode {
  const { field, value } = props;
  const read = READINGS[field.kind];
  return read && typeof value === 'string' ? read(value) : <FieldValue {...props} />;
}
