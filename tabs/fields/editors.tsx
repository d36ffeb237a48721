import { Checkbox, Input, Select, Textarea } from '@fluentui/react-components';
import type { Choice } from './fieldView';

/** A select is as wide as its longest option unless told otherwise, wider than a panel. */
const NARROW = { minWidth: 0, maxWidth: '100%' } as const;

/** A raw value as the text of a control. */
const asTyped = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

interface TypedProps {
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
  placeholder?: string;
  numeric?: boolean;
}

/** One line of text. */
export function LineEditor({ id, value, onChange, placeholder, numeric }: TypedProps) {
  return (
    <Input
      id={id}
      value={asTyped(value)}
      onChange={(_, data) => onChange(data.value)}
      {...(placeholder ? { placeholder } : {})}
      {...(numeric ? { inputMode: 'numeric' } : {})}
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

interface ManyProps {
  value: unknown;
  onChange: (value: unknown) => void;
  label: string;
  options: readonly Choice[];
}

/** Several of a few values. */
export function ManyEditor({ value, onChange, label, options }: ManyProps) {
  const chosen: unknown[] = Array.isArray(value) ? value : [];
  const without = (key: string) => chosen.filter((one) => one !== key);
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }} aria-label={label}>
      {options.map(({ key, name }) => (
        <Checkbox
          key={key}
          label={name}
          checked={chosen.includes(key)}
          onChange={(_, data) => onChange(data.checked === true ? [...without(key), key] : without(key))}
        />
      ))}
    </fieldset>
  );
}
