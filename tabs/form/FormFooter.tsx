import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { formatTime } from '../../shared/text/format';
import { Failure } from '../States';
import { useSession } from '../session';
import type { RecordFormState } from './useRecordForm';

const useStyles = makeStyles({
  // Always in view, whatever has been scrolled to.
  foot: {
    position: 'sticky',
    bottom: 'calc(-1 * var(--pf-below, 0px))',
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 0 max(12px, var(--pf-below, 0px))',
    marginBottom: 'calc(-1 * var(--pf-below, 0px))',
    marginTop: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The buttons of a form, with what went wrong when they were pressed, and whether the draft is kept. */
export function FormFooter({ form, onCancel }: { form: RecordFormState; onCancel: () => void }) {
  const styles = useStyles();
  const { t, language } = useSession();
  const { keptAt, busy, error, problems, correction } = form;
  return (
    <div className={styles.foot}>
      {error && problems.length === 0 && <Failure error={error} />}
      {correction.isAsked && (
        <Field label={t.frame.correctionReason} required>
          <Input value={correction.reason} maxLength={500} onChange={(_, { value }) => correction.write(value)} />
        </Field>
      )}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {busy ? t.common.saving : t.frame.saveOne(form.list.words?.one[language] ?? '')}
        </Button>
        <Button onClick={onCancel}>{t.common.cancel}</Button>
        {keptAt && (
          <Text size={200} className={styles.quiet}>
            {t.frame.draftSaved(formatTime(keptAt, language))}
          </Text>
        )}
      </div>
    </div>
  );
}
