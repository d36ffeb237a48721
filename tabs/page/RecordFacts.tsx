import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { kindOf } from '../../shared/fields';
import type { ListDefinition } from '../../shared/schema/defineList';
import { FieldReading } from '../fields/FieldReading';
import type { FieldContext } from '../fields/fieldView';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere', maxWidth: '70ch' },
  none: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

interface RecordFactsProps {
  list: ListDefinition;
  item: object;
  fields: readonly string[];
  context: FieldContext;
  /** Another look for single fields. */
  instead?: Readonly<Record<string, ReactNode>>;
}

/** A record for reading: every field with its name, and what is missing said in words. */
export function RecordFacts({ list, item, fields, context, instead = {} }: RecordFactsProps) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {fields.map((name) => {
        const field = list.fields[name];
        if (!field) return null;
        const value = Reflect.get(item, name) ?? kindOf(field).unset?.() ?? null;
        const isMissing = value === null;
        return (
          <div key={name}>
            <dt className={styles.name}>{field.label[context.language]}</dt>
            <dd className={styles.value}>
              {instead[name] ??
                (isMissing ? (
                  <Text className={styles.none}>{context.t.common.notGiven}</Text>
                ) : (
                  <FieldReading field={field} value={value} context={context} />
                ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
