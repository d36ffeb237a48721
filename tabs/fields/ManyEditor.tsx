import { Checkbox, FieldContextProvider, makeStyles, useFieldContext_unstable } from '@fluentui/react-components';
import type { Choice } from './choice';
import { keysIn } from './editors';

const useStyles = makeStyles({
  // Not a box of its own: the field's name, and what may be ticked under it.
  group: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  name: { padding: '0 0 4px' },
});

interface ManyEditorProps {
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
  options: readonly Choice[];
  label: string;
}

/** Several of a few values, each to tick. */
export function ManyEditor({ id, value, onChange, options, label }: ManyEditorProps) {
  const styles = useStyles();
  const chosen = keysIn(value);
  // The field's help and message belong to the group; each box has a name of its own, which the field's would otherwise take away.
  const around = useFieldContext_unstable();
  const describedBy = [around?.validationMessageId, around?.hintId].filter(Boolean).join(' ');
  const without = (key: string) => chosen.filter((one) => one !== key);
  return (
    <fieldset id={id} className={styles.group} {...(describedBy ? { 'aria-describedby': describedBy } : {})}>
      <legend className={styles.name}>{label}</legend>
      <FieldContextProvider value={undefined}>
        {options.map(({ key, name }) => (
          <Checkbox
            key={key}
            label={name}
            checked={chosen.includes(key)}
            onChange={(_, data) => onChange(data.checked === true ? [...without(key), key] : without(key))}
          />
        ))}
      </FieldContextProvider>
    </fieldset>
  );
}
