import { Checkbox, Input, Select, Textarea } from '@fluentui/react-components';
import type { Choice } from './choice';

/** A select is as wide as its longest option unless told otherwise, wider than a panel. */
const NARROW = { minWidth: 0, maxWidth: '100%' } as const;

/** A raw value as the text of a control. */
export const asTyped = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The keys that are chosen, of several. */
export const keysIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

interface TypedProps {
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
  placeholder?: string;
  numeric?: boolean;
  /** What the number counts. */
  unit?: string;
}

/** One line of text. */
export function LineEditor({ id, value, onChange, placeholder, numeric, unit }: TypedProps) {
  return (
    <Input
      id={id}
      value={asTyped(value)}
      onChange={(_, data) => onChange(data.value)}
      {...(placeholder ? { placeholder } : {})}
      {...(numeric ? { inputMode: 'decimal' } : {})}
      {...(unit ? { contentAfter: unit } : {})}
    />
  );
}

/** Several lines of text. */
export function LinesEditor({ id, value, onChange }: TypedProps) {
  return (
    <Textarea id={id} value={asTyped(value)} rows={4} resize="vertical" onChange={(_, data) => onChange(data.value)} />
  );
}

interface OptionsProps extends TypedProps {
  options: readonly Choice[];
  /** The empty choice's text. */
  none: string;
}

/** One of a few values. */
export function OptionsEditor({ id, value, onChange, options, none }: OptionsProps) {
  return (
    <Select id={id} style={NARROW} value={asTyped(value)} onChange={(_, data) => onChange(data.value)}>
      <option value="">{none}</option>
      {options.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Select>
  );
}

interface FlagProps {
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
  label: string;
}

/** Yes or no. */
export function FlagEditor({ id, value, onChange, label }: FlagProps) {
  return (
    <Checkbox id={id} label={label} checked={value === true} onChange={(_, data) => onChange(data.checked === true)} />
  );
}
