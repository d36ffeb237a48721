import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { AddRegular, EditRegular } from '@fluentui/react-icons';
import type { ListName } from '../../shared/lists';
import type { ReportLine } from '../../shared/rules/reportLines';
import type { ListDefinition } from '../../shared/schema/defineList';
import { useSession } from '../session';

/** How rows of the report are written where they stand. */
export interface WriteRows {
  edit: (list: ListName, key: string) => void;
  /** `kind` says which of several places the row is added in. */
  add: (list: ListName, kind?: string) => void;
}

const useStyles = makeStyles({
  // On paper there is nothing to press.
  screen: { flexShrink: 0, '@media print': { display: 'none' } },
  start: { alignSelf: 'flex-start' },
});

interface EditRowProps {
  write: WriteRows | undefined;
  list: ListName;
  /** The row, and what it is called. */
  row: { key: string; name: string };
}

/** Opens a row for changing beside the report. */
export function EditRow({ write, list, row }: EditRowProps) {
  const styles = useStyles();
  const { t } = useSession();
  if (!write) return null;
  const label = t.frame.editOne(row.name);
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.screen}
      icon={<EditRegular />}
      aria-label={label}
      title={label}
      onClick={() => write.edit(list, row.key)}
    />
  );
}

/** Opens what a report says of a budget line: its own figures, or new ones that begin as the line's. */
export function EditFigures({ write, line }: { write: WriteRows; line: ReportLine }) {
  const { key, figure, title } = line;
  const opening: WriteRows = figure === null ? { ...write, edit: () => write.add('reportFigures', key) } : write;
  return <EditRow write={opening} list="reportFigures" row={{ key: figure ?? key, name: title }} />;
}

interface AddRowProps {
  write: WriteRows | undefined;
  list: ListDefinition<ListName>;
  kind?: string;
}

/** Adds a row beside the report. */
export function AddRow({ write, list, kind }: AddRowProps) {
  const styles = useStyles();
  const { t, language } = useSession();
  if (!write || !list.words) return null;
  return (
    <Button
      appearance="subtle"
      size="small"
      className={mergeClasses(styles.screen, styles.start)}
      icon={<AddRegular />}
      onClick={() => write.add(list.name, kind)}
    >
      {t.frame.addOne(list.words.one[language])}
    </Button>
  );
}
