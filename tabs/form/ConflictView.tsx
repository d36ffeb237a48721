import { Button, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { quotedRow } from '../../shared/schema/rowName';
import type { FieldContext } from '../fields/fieldView';
import { useSession } from '../session';
import { usePersonName } from '../usePersonName';
import { ConflictChoice, type Side, sidesOf } from './ConflictChoice';
import type { TreeConflict } from './treeConflict';
import type { Choice } from './treeConflicts';
import { useChangedBy } from './useFollowed';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '16px', containerType: 'inline-size' },
  head: { outlineStyle: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ConflictViewProps {
  conflict: TreeConflict;
  /** What choosing does. */
  verb: string;
  context: FieldContext;
  onResolve: (chosen: Choice) => void;
  onCancel: () => void;
}

/** The one choice there is where one took away the row that the other changed. */
const WHOLE = 'whole';

/** What is kept of the own changes where each side has been chosen. */
function chosenOf({ changes, fields, current, takenBy }: TreeConflict, sides: ReadonlyMap<string, Side>): Choice {
  if (takenBy) {
    const isMine = sides.get(WHOLE) === 'mine';
    const stays = (takenBy === 'them') === isMine;
    return { changes: stays && isMine ? changes : {}, removed: !stays };
  }
  const chosen = Object.entries(changes).flatMap(([name, mine]): [string, unknown][] => {
    const side = fields.includes(name) ? sides.get(name) : 'mine';
    if (side === 'theirs') return [];
    return [[name, side === 'both' ? `${mine}\n\n${Reflect.get(current, name)}` : mine]];
  });
  return { changes: Object.fromEntries(chosen), removed: false };
}

/** The side that loses nothing: one's own words, and a row that stays. */
const begun = ({ fields, takenBy }: TreeConflict): ReadonlyMap<string, Side> =>
  new Map(takenBy ? [[WHOLE, takenBy === 'me' ? 'theirs' : 'mine']] : fields.map((name) => [name, 'mine']));

/** Two versions of a record side by side, field by field, to choose from. */
export function ConflictView({ conflict, verb, context, onResolve, onCancel }: ConflictViewProps) {
  const styles = useStyles();
  const { me } = useSession();
  const nameOf = usePersonName();
  const changedBy = useChangedBy();
  const { t, language } = context;
  const { place, list, row, current, takenBy, fields } = conflict;
  const heading = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone; what replaced it is read from its heading.
  useEffect(() => heading.current?.focus(), []);
  const [sides, setSides] = useState(begun(conflict));
  const by: unknown = Reflect.get(current, 'changedBy');
  const theirName = by === me.key ? t.frame.savedByYou : t.frame.savedBy(nameOf(by) ?? t.frame.somebody);
  const what = quotedRow(list, row.base ?? row.values, language);
  return (
    <div className={styles.all}>
      <div ref={heading} tabIndex={-1} className={styles.head}>
        <Subtitle2 as="h3">{changedBy(conflict)}</Subtitle2>
        <Text as="p" block>
          {place && !takenBy ? `${t.frame.itConcerns(what)} ` : ''}
          {t.common.conflictBody}
        </Text>
      </div>
      {(takenBy ? [WHOLE] : fields).map((name) => (
        <ConflictChoice
          key={name}
          label={takenBy ? what : (list.fields[name]?.label[language] ?? '')}
          sides={sidesOf(conflict, { name, theirName, context })}
          chosen={sides.get(name)}
          onChoose={(side) => setSides((old) => new Map(old).set(name, side))}
        />
      ))}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => onResolve(chosenOf(conflict, sides))}>
          {verb}
        </Button>
        <Button onClick={onCancel}>{t.frame.backToForm}</Button>
      </div>
    </div>
  );
}
