import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { sections as list, type Section } from '../../../shared/lists/sections';
import { isKept } from '../../../shared/states/kept';
import { useRowOpener } from '../../page/useOpenedRow';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { headingOf } from './sections/headingOf';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  name: { color: tokens.colorNeutralForeground2, marginRight: '4px' },
});

interface ToolProps {
  /** The whole of what it does; the button itself shows a word. */
  name: string;
  isShut?: boolean;
  onPress: () => void;
  children: string;
}

/** A small button of a row: its name is heard in full. */
const Tool = ({ name, isShut = false, onPress, children }: ToolProps) => (
  <Button size="small" appearance="subtle" aria-label={name} disabledFocusable={isShut} onClick={onPress}>
    {children}
  </Button>
);

/** Changes a section, takes it away and puts it back. One without heading and text is named here: it may show nothing yet, and rows of the same two words stand close. */
export function SectionTools({ section }: { section: Section }) {
  const { api, t, language } = useSession();
  const styles = useStyles();
  const opened = useRowOpener();
  const name = section.heading ?? list.fields.kind.options[section.kind][language];
  const move = useMutate(
    (verb: 'remove' | 'restore') => api.move('sections', section, verb),
    ({ state }) => (isKept(state) ? t.meeting.rowSaved : t.meeting.sectionRemoved(name)),
  );
  const kept = isKept(section.state);
  return (
    <div className={styles.tools}>
      {kept ? (
        <>
          {headingOf(section) === null && !section.body && <Caption1 className={styles.name}>{name}</Caption1>}
          <Tool name={t.meeting.editSection(name)} onPress={() => opened.edit('sections', section.key)}>
            {t.meeting.edit}
          </Tool>
          <Tool name={t.meeting.removeSection(name)} isShut={move.busy} onPress={() => void move.run('remove')}>
            {t.meeting.remove}
          </Tool>
        </>
      ) : (
        <>
          <Caption1>{t.meeting.sectionRemoved(name)}</Caption1>
          <Tool name={t.meeting.restoreSection(name)} isShut={move.busy} onPress={() => void move.run('restore')}>
            {t.meeting.putBack}
          </Tool>
        </>
      )}
      {move.error && <Failure error={move.error} />}
    </div>
  );
}
