import { Checkbox, Combobox, makeStyles, Option, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabTexts } from '../tabTexts';
import type { Choice } from './fieldView';

const useStyles = makeStyles({
  // Not a box of its own: the field's name, and what may be ticked under it.
  group: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  name: { padding: '0 0 4px' },
  picked: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  control: { minWidth: 0, width: '100%' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  list: { maxHeight: '320px', backgroundColor: tokens.colorNeutralBackground1 },
});

interface ManyProps {
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
  options: readonly Choice[];
}

const keysIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** Several of a few values, each to tick. */
export function ManyEditor({ id, value, onChange, options, label }: ManyProps & { label: string }) {
  const styles = useStyles();
  const chosen = keysIn(value);
  const without = (key: string) => chosen.filter((one) => one !== key);
  return (
    <fieldset id={id} className={styles.group}>
      <legend className={styles.name}>{label}</legend>
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

const matching = (options: readonly Choice[], typed: string): readonly Choice[] =>
  options.filter(({ name }) => name.toLocaleLowerCase('sv').includes(typed.trim().toLocaleLowerCase('sv')));

/** Several rows of another list: found by writing, and shown so that each can be taken away. */
export function PickManyEditor({ id, value, onChange, options, t }: ManyProps & { t: TabTexts }) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const chosen = keysIn(value);
  const nameOf = (key: string) => options.find((one) => one.key === key)?.name ?? key;
  return (
    <div className={styles.picked}>
      <Combobox
        id={id}
        className={styles.control}
        input={{ className: styles.control }}
        listbox={{ className: styles.list }}
        multiselect
        placeholder={t.frame.choose}
        value={typed}
        selectedOptions={chosen}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, data) => {
          setTyped('');
          onChange(data.selectedOptions);
        }}
        onBlur={() => setTyped('')}
      >
        {matching(options, typed).map(({ key, name }) => (
          <Option key={key} value={key}>
            {name}
          </Option>
        ))}
      </Combobox>
      {chosen.length > 0 && (
        <TagGroup className={styles.tags} onDismiss={(_, data) => onChange(chosen.filter((key) => key !== data.value))}>
          {chosen.map((key) => (
            <Tag key={key} value={key} dismissible dismissIcon={{ 'aria-label': t.frame.removeChoice(nameOf(key)) }}>
              {nameOf(key)}
            </Tag>
          ))}
        </TagGroup>
      )}
    </div>
  );
}
