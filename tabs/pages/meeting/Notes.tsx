import { Body1, Button, Caption1, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { AgendaItem } from '../../../shared/lists/agendaItems';
import type { AgendaNote } from '../../../shared/lists/agendaNotes';
import { formatTime } from '../../../shared/text/format';
import { Bar } from '../../Bar';
import { Failure, Loading } from '../../States';
import { useItems, useSession } from '../../session';
import type { NotesAction, NotesState } from './notesState';
import { useNotes, useSendLeftNotes } from './useNotes';

const useStyles = makeStyles({
  notes: { display: 'flex', flexDirection: 'column', gap: '8px' },
  field: { maxWidth: '760px' },
  area: { minHeight: '112px' },
  again: { alignSelf: 'flex-start' },
  // Clear of the bar that lies over the bottom of the page.
  both: { scrollMarginBottom: '96px' },
  versions: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: '16px',
    margin: '8px 0',
  },
  version: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start', minWidth: 0 },
  text: { whiteSpace: 'pre-line', margin: 0, flexGrow: 1 },
});

function savedText(state: NotesState, { t, language }: ReturnType<typeof useSession>): string {
  if (state.status === 'saving') return t.common.saving;
  if (state.status === 'failed') return t.meeting.notesFailed;
  if (state.status === 'unsaved' || state.status === 'conflict') return t.meeting.notesUnsaved;
  return state.savedAt ? t.common.saved(formatTime(state.savedAt, language)) : '';
}

function BothVersions({ state, dispatch }: { state: NotesState; dispatch: (action: NotesAction) => void }) {
  const { t } = useSession();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void bar.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <Bar ref={bar} intent="warning" className={styles.both} title={t.common.conflictTitle}>
      {t.common.conflictBody}
      <div className={styles.versions}>
        <div className={styles.version}>
          <Caption1>{t.common.yourVersion}</Caption1>
          <Body1 as="p" className={styles.text}>
            {state.text}
          </Body1>
          <Button size="small" onClick={() => dispatch({ type: 'keepMine' })}>
            {t.common.keepMine}
          </Button>
        </div>
        <div className={styles.version}>
          <Caption1>{t.common.theirVersion}</Caption1>
          <Body1 as="p" className={styles.text}>
            {state.theirs?.notes ?? ''}
          </Body1>
          <Button size="small" onClick={() => dispatch({ type: 'keepTheirs' })}>
            {t.common.keepTheirs}
          </Button>
        </div>
      </div>
    </Bar>
  );
}

/** The project management's notes under an item, saved while they are written. Mount with the item's key. */
export function Notes({ item }: { item: AgendaItem }) {
  const { items, isPending, error, refetch } = useItems('agendaNotes');
  if (error && items.length === 0) return <Failure error={error} onRetry={refetch} />;
  // An empty field would look like notes that are gone.
  if (isPending) return <Loading rows={2} />;
  return <NotesField item={item} note={items.find(({ key }) => key === item.key)} />;
}

function NotesField({ item, note }: { item: AgendaItem; note: AgendaNote | undefined }) {
  const session = useSession();
  const { t } = session;
  const styles = useStyles();
  const { state, dispatch } = useNotes(item, note);
  useSendLeftNotes(item.key);
  return (
    <div className={styles.notes}>
      <Field label={t.meeting.notes} hint={savedText(state, session) || t.meeting.notesHint} className={styles.field}>
        <Textarea
          lang="sv"
          value={state.text}
          resize="vertical"
          textarea={{ className: styles.area }}
          onChange={(_, { value }) => dispatch({ type: 'typed', text: value })}
        />
      </Field>
      {state.status === 'conflict' && <BothVersions state={state} dispatch={dispatch} />}
      {state.status === 'failed' && (
        <Button className={styles.again} onClick={() => dispatch({ type: 'typed', text: state.text })}>
          {t.common.retry}
        </Button>
      )}
    </div>
  );
}
