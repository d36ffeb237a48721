import { Field, Textarea } from '@fluentui/react-components';

interface ReasonFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What is said where it is missing. */
  problem: string | undefined;
}

/** Where a reason is written. */
export function ReasonField({ label, value, onChange, problem }: ReasonFieldProps) {
  return (
    <Field label={label} required {...(problem ? { validationMessage: problem } : {})}>
      <Textarea value={value} maxLength={500} onChange={(_, changed) => onChange(changed.value)} />
    </Field>
  );
}
