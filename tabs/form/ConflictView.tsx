import { Button, makeStyles, Radio, RadioGroup, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { FieldContext } from '../fields/fieldView';
import { wordsOf } from '../fields/fieldViews';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '16px', containerType: 'inline-size' },
  head: { outlineStyle: 'none' },
  field: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 12px 12px',
    margin: 0,
    minWidth: 0,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: '0 4px' },
  sides: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    alignItems: 'start',
    gap: '0 16px',
    '@container (max-width: 360px)': { gridTemplateColumns: '1fr' },
  },
  value: { display: 'block', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  source: { color: tokens.colorNeutralForeground3, display: 'block', fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** My changes against what somebody else saved. */
interface Conflict {
  fields: readonly string[];
  changes: Readonly<Record<string, unknown>>;
  current: object;
}

interface ConflictViewProps {
  list: ListDefinition;
  conflict: Conflict;
  /** Who saved the other version, and when. */
  title: string;
  /** What choosing does. */
  verb: string;
  context: FieldContext;
  onResolve: (chosen: Readonly<Record<string, unknown>>) => void;
  onCancel: () => void;
}

/** Two versions of a record side by side, field by field, to choose from. */
export function ConflictView({ list, conflict, title, verb, context, onResolve, onCancel }: ConflictViewProps) {
  const styles = useStyles();
  const { t } = context;
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
        <Subtitle2 as="h3">{title}</Subtitle2>
        <Text as="p" block>
          {t.common.conflictBody}
        </Text>
      </div>
      {conflict.fields.map((name) => (
        <BothVersions
          key={name}
          list={list}
          conflict={conflict}
          name={name}
          context={context}
          isMine={mine.has(name)}
          onChoose={(isMine) => choose(name, isMine)}
        />
      ))}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={resolve}>
          {verb}
        </Button>
        <Button onClick={onCancel}>{t.frame.backToForm}</Button>
      </div>
    </div>
  );
}

interface BothProps extends Pick<ConflictViewProps, 'list' | 'conflict' | 'context'> {
  name: string;
  isMine: boolean;
  onChoose: (isMine: boolean) => void;
}

function BothVersions({ list, conflict, context, name, isMine, onChoose }: BothProps) {
  const styles = useStyles();
  const { t, language } = context;
  const field = list.fields[name];
  if (!field) return null;
  const option = (source: string, value: unknown) => (
    <>
      <span className={styles.source}>{source}</span>
      <span className={styles.value}>{wordsOf(field, value, context) || t.common.notGiven}</span>
    </>
  );
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{field.label[language]}</legend>
      <RadioGroup
        aria-label={field.label[language]}
        className={styles.sides}
        value={isMine ? 'mine' : 'theirs'}
        onChange={(_, data) => onChoose(data.value === 'mine')}
      >
        <Radio value="mine" label={option(t.common.yourVersion, conflict.changes[name])} />
        <Radio value="theirs" label={option(t.common.theirVersion, Reflect.get(conflict.current, name))} />
      </RadioGroup>
    </fieldset>
  );
}
