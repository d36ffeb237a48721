import { Combobox, makeStyles, Option, Tag, TagGroup, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabTexts } from '../tabTexts';
import type { Choice } from './choice';
import { keysIn } from './editors';

const useStyles = makeStyles({
  picked: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  control: { minWidth: 0, width: '100%' },
  // Large enough for a finger.
  expand: { width: '24px', height: '24px', display: 'flex', alignItems: 'center', justifyContent: 'center' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  list: { maxHeight: '320px', backgroundColor: tokens.colorNeutralBackground1 },
});

interface PickManyEditorProps {
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
  options: readonly Choice[];
  t: TabTexts;
}

const matching = (options: readonly Choice[], typed: string): readonly Choice[] =>
  options.filter(({ name }) => name.toLocaleLowerCase('sv').includes(typed.trim().toLocaleLowerCase('sv')));

/** Several rows of another list: found by writing, and shown so that each can be taken away. */
export default function PickManyEditor({ id, value, onChange, options, t }: PickManyEditorProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const chosen = keysIn(value);
  const nameOf = (key: string) => options.find((one) => one.key === key)?.name ?? key;
  // A box with nothing in it says nothing of why.
  if (options.length === 0) return <Text id={id}>{t.frame.nothingToChoose}</Text>;
  return (
    <div className={styles.picked}>
      <Combobox
        id={id}
        className={styles.control}
        input={{ className: styles.control }}
        listbox={{ className: styles.list }}
        expandIcon={{ className: styles.expand }}
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
