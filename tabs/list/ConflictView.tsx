import { Button, makeStyles, Radio, RadioGroup, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { FieldContext } from '../fields/fieldView';
import { wordsOf } from '../fields/fieldViews';
import type { Conflict } from './useListForm';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '16px' },
  head: { outlineStyle: 'none' },
  field: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '12px',
    margin: 0,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: '0 4px' },
  value: { display: 'block', overflowWrap: 'anywhere' },
  source: { color: tokens.colorNeutralForeground3, display: 'block', fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ConflictViewProps {
  list: ListDefinition;
  conflict: Conflict;
  context: FieldContext;
  onResolve: (chosen: Readonly<Record<string, unknown>>) => void;
  onCancel: () => void;
}

/** Two versions of a record side by side, field by field, to choose from. */
export function ConflictView({ list, conflict, context, onResolve, onCancel }: ConflictViewProps) {
  const styles = useStyles();
  const { t, language } = context;
  const heading = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone; what replaced it is read from its heading.
  useEffect(() => heading.current?.focus(), []);
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set(conflict.fields));
  const choose = (name: string, isMine: boolean) =>
    setMine((old) => new Set(isMine ? [...old, name] : [...old].filter((one) => one !== name)));
  const resolve = () => {
    const chosen = Object.entries(conflict.changes).filter(
      ([name]) => !conflict.fields.includes(name) || mine.has(name),
    );
    onResolve(Object.fromEntries(chosen));
  };
  return (
    <div className={styles.all}>
      <div ref={heading} tabIndex={-1} className={styles.head}>
        <Subtitle2 as="h3">{t.common.conflictTitle}</Subtitle2>
        <Text as="p" block>
          {t.common.conflictBody}
        </Text>
      </div>
      {conflict.fields.map((name) => {
        const field = list.fields[name];
        if (!field) return null;
        const shown = (value: unknown) => wordsOf(field, value, context) || t.common.notGiven;
        const option = (source: string, value: unknown) => (
          <>
            <span className={styles.source}>{source}</span>
            <span className={styles.value}>{shown(value)}</span>
          </>
        );
        return (
          <fieldset key={name} className={styles.field}>
            <legend className={styles.legend}>{field.label[language]}</legend>
            <RadioGroup
              aria-label={field.label[language]}
              value={mine.has(name) ? 'mine' : 'theirs'}
              onChange={(_, data) => choose(name, data.value === 'mine')}
            >
              <Radio value="mine" label={option(t.common.yourVersion, conflict.changes[name])} />
              <Radio value="theirs" label={option(t.common.theirVersion, Reflect.get(conflict.current, name))} />
            </RadioGroup>
          </fieldset>
        );
      })}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={resolve}>
          {t.frame.saveChosen}
        </Button>
        <Button onClick={onCancel}>{t.common.cancel}</Button>
      </div>
    </div>
  );
}
