import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { FieldContext } from '../fields/fieldView';
import { wordsOf } from '../fields/fieldViews';
import { type TreeConflict, theirFields } from './treeConflict';

const useStyles = makeStyles({
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
});

/** Whose version is kept; of texts both may be. */
export type Side = 'mine' | 'theirs' | 'both';

/** A version to choose: whose it is, and what it says. */
interface SideWords {
  side: Side;
  source: string;
  value: string;
}

interface SideContext {
  name: string;
  /** Whose the saved version is. */
  theirName: string;
  context: FieldContext;
}

/** Some fields of a row in words, one a line. */
const linesOf =
  ({ fields }: TreeConflict['list'], row: object, context: FieldContext) =>
  (names: readonly string[]) =>
    names
      .flatMap((name) => {
        const field = fields[name];
        if (!field) return [];
        const words = wordsOf(field, Reflect.get(row, name), context) || context.t.common.notGiven;
        return [`${field.label[context.language]}: ${words}`];
      })
      .join('\n');

/** The versions of a field, or of the whole row where one of the two took it away. */
export function sidesOf(conflict: TreeConflict, { name, theirName, context }: SideContext): SideWords[] {
  const { t } = context;
  const { list, changes, current, takenBy } = conflict;
  const mine = (value: string): SideWords => ({ side: 'mine', source: t.common.yourVersion, value });
  const theirs = (value: string): SideWords => ({ side: 'theirs', source: theirName, value });
  if (takenBy === 'me') {
    return [mine(t.frame.toBeRemoved), theirs(linesOf(list, current, context)(theirFields(conflict)))];
  }
  if (takenBy === 'them')
    return [mine(linesOf(list, changes, context)(Object.keys(changes))), theirs(t.frame.isRemoved)];
  const field = list.fields[name];
  if (!field) return [];
  const words = (value: unknown): string => wordsOf(field, value, context) || t.common.notGiven;
  const own = changes[name];
  const saved: unknown = Reflect.get(current, name);
  const isText = (field.kind === 'note' || field.kind === 'markdown') && Boolean(own) && Boolean(saved);
  const both: SideWords[] = isText ? [{ side: 'both', source: t.frame.bothTexts, value: '' }] : [];
  return [mine(words(own)), theirs(words(saved)), ...both];
}

interface ConflictChoiceProps {
  label: string;
  sides: readonly SideWords[];
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}

/** Versions side by side, one of which is chosen. */
export function ConflictChoice({ label, sides, chosen, onChoose }: ConflictChoiceProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{label}</legend>
      <RadioGroup
        aria-label={label}
        className={styles.sides}
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          const found = sides.find(({ side }) => side === value);
          if (found) onChoose(found.side);
        }}
      >
        {sides.map(({ side, source, value }) => (
          <Radio
            key={side}
            value={side}
            label={
              <>
                <span className={styles.source}>{source}</span>
                <span className={styles.value}>{value}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </fieldset>
  );
}
