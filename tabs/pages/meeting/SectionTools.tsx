import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { sections as list, type Section } from '../../../shared/lists/sections';
import { isKept } from '../../../shared/states/kept';
import { useRowOpener } from '../../page/useOpenedRow';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';

const useStyles = makeStyles({ tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' } });

/** Changes a section, takes it away and puts it back. */
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
          <Button
            size="small"
            appearance="subtle"
            aria-label={t.meeting.editSection(name)}
            onClick={() => opened.edit('sections', section.key)}
          >
            {t.meeting.edit}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={t.meeting.removeSection(name)}
            disabledFocusable={move.busy}
            onClick={() => void move.run('remove')}
          >
            {t.meeting.remove}
          </Button>
        </>
      ) : (
        <>
          <Caption1>{t.meeting.sectionRemoved(name)}</Caption1>
          <Button
            size="small"
            appearance="subtle"
            aria-label={t.meeting.restoreSection(name)}
            disabledFocusable={move.busy}
            onClick={() => void move.run('restore')}
          >
            {t.meeting.putBack}
          </Button>
        </>
      )}
      {move.error && <Failure error={move.error} />}
    </div>
  );
}
