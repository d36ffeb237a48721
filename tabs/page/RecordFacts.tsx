import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { kindOf } from '../../shared/fields';
import type { ListDefinition } from '../../shared/schema/defineList';
import { FieldReading } from '../fields/FieldReading';
import type { FieldContext } from '../fields/fieldView';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere', maxWidth: '70ch' },
  none: { color: tokens.colorNeutralForeground3 },
});

interface RecordFactsProps {
  list: ListDefinition;
  item: object;
  fields: readonly string[];
  context: FieldContext;
  /** Another look for single fields. */
  instead?: Readonly<Record<string, ReactNode>>;
}

/** A record for reading: what is known field by field, and what is missing in one line, so that it hides nothing of the rest. */
export function RecordFacts({ list, item, fields, context, instead = {} }: RecordFactsProps) {
  const styles = useStyles();
  const valueIn = (name: string): unknown => {
    const field = list.fields[name];
    return Reflect.get(item, name) ?? (field && kindOf(field).unset?.()) ?? null;
  };
  const isGiven = (name: string): boolean => name in instead || valueIn(name) !== null;
  const missing = fields.filter((name) => !isGiven(name)).flatMap((name) => list.fields[name]?.label ?? []);
  return (
    <dl className={styles.list}>
      {fields.filter(isGiven).map((name) => {
        const field = list.fields[name];
        if (!field) return null;
        return (
          <div key={name}>
            <dt className={styles.name}>{field.label[context.language]}</dt>
            <dd className={styles.value}>
              {instead[name] ?? <FieldReading field={field} value={valueIn(name)} context={context} />}
            </dd>
          </div>
        );
      })}
      {missing.length > 0 && (
        <div>
          <dt className={styles.name}>{context.t.common.notGiven}</dt>
          <dd className={mergeClasses(styles.value, styles.none)}>
            {missing.map((label) => label[context.language]).join(' · ')}
          </dd>
        </div>
      )}
    </dl>
  );
}
