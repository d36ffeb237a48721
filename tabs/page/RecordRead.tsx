import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { askedGroups, readable } from '../../shared/rules/askedFields';
import type { ListDefinition, Part } from '../../shared/schema/defineList';
import type { FieldContext } from '../fields/fieldView';
import type { Version } from '../form/draftStore';
import { isWithdrawn } from '../form/treeDraft';
import { RecordFacts } from './RecordFacts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '12px', border: 0, margin: 0, padding: 0 },
  heading: { margin: 0 },
  parts: { display: 'flex', flexDirection: 'column', gap: '8px', listStyleType: 'none', margin: 0, padding: 0 },
  part: {
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface RecordReadProps {
  list: ListDefinition;
  item: Version;
  /** The saved rows of each part. */
  parts: Readonly<Record<string, readonly Version[]>>;
  context: FieldContext;
  instead: Readonly<Record<string, ReactNode>> | undefined;
}

/** A record for reading: what a new row is asked for, then everything else that has been answered, group by group with its rows. */
export function RecordRead({ list, item, parts, context, instead = {} }: RecordReadProps) {
  const styles = useStyles();
  const values = readable(list, { ...item });
  const isShown = (level: string) => (field: string) =>
    field !== list.titleField && !list.fields[field]?.ordering && (level === 'short' || values[field] !== null);
  const groups = askedGroups(list, values)
    .map((group) => ({
      ...group,
      fields: group.fields.filter(isShown(group.level)),
      rows: (group.part ? (parts[group.part] ?? []) : []).filter((row) => !isWithdrawn(row)),
    }))
    .filter(({ fields, rows }) => fields.length > 0 || rows.length > 0);
  return groups.map(({ group, level, fields, part, rows }) => (
    <section key={group.sv} className={styles.group} aria-label={group[context.language]}>
      {level === 'full' && (
        <Subtitle2 as="h3" className={styles.heading}>
          {group[context.language]}
        </Subtitle2>
      )}
      {fields.length > 0 && <RecordFacts list={list} item={item} fields={fields} context={context} instead={instead} />}
      {part && rows.length > 0 && <PartsRead part={list.parts?.[part]} rows={rows} context={context} />}
    </section>
  ));
}

interface PartsReadProps {
  part: Part | undefined;
  rows: readonly Version[];
  context: FieldContext;
}

function PartsRead({ part, rows, context }: PartsReadProps) {
  const styles = useStyles();
  if (!part) return null;
  const { list, by } = part;
  return (
    <ul className={styles.parts} aria-label={list.label[context.language]}>
      {rows.map((row) => {
        const values = readable(list, { ...row });
        const asked = askedGroups(list, values).flatMap(({ fields }) => fields);
        return (
          <li key={row.key} className={styles.part}>
            <RecordFacts
              list={list}
              item={row}
              fields={asked.filter((field) => field !== by && values[field] !== null)}
              context={context}
            />
          </li>
        );
      })}
    </ul>
  );
}
