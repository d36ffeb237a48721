import { Button, Field, Input, makeStyles, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { handbookReleases } from '../../../shared/lists/handbookReleases';
import { PROJECT_MANAGEMENT } from '../../../shared/lists/roles';
import { hasRole } from '../../../shared/rules/hasRole';
import { problemText } from '../../../shared/text/problemText';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { useWords } from './useWords';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '12px' },
});

/** Asks for the version that the handbook is released as. */
function ReleaseDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { api, t, language } = useSession();
  const { releases: words } = useWords();
  const [version, setVersion] = useState('');
  const [note, setNote] = useState('');
  const release = useMutate(
    () => api.releaseHandbook({ version: version.trim(), note }),
    () => words.done(version.trim()),
  );
  const wrong = release.error?.problems.find(({ field }) => field === 'version');
  const confirm = async () => {
    if (!(await release.run())) return;
    setVersion('');
    setNote('');
    onClose();
  };
  return (
    <ConsequenceDialog
      open={open}
      title={words.title}
      follows={[words.follows, words.seen]}
      action={words.release}
      otherwise={t.common.cancel}
      busy={release.busy}
      error={release.error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Field
        label={words.version}
        required
        {...(wrong ? { validationMessage: problemText(wrong, handbookReleases, { language, t }) } : {})}
      >
        <Input value={version} maxLength={20} onChange={(_, data) => setVersion(data.value)} />
      </Field>
      <Field label={words.note}>
        <Textarea value={note} maxLength={2000} onChange={(_, data) => setNote(data.value)} />
      </Field>
    </ConsequenceDialog>
  );
}

/** What a release is, and making one for those who may. */
export function ReleaseTools() {
  const styles = useStyles();
  const { me } = useSession();
  const { releases: words } = useWords();
  const [asking, setAsking] = useState(false);
  const mayRelease = hasRole(me, PROJECT_MANAGEMENT);
  return (
    <div className={styles.tools}>
      <Text>{words.about}</Text>
      {mayRelease && (
        <Button appearance="primary" onClick={() => setAsking(true)}>
          {words.release}
        </Button>
      )}
      {mayRelease && <ReleaseDialog open={asking} onClose={() => setAsking(false)} />}
    </div>
  );
}
