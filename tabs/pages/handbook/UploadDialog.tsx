import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { keysOf } from '../../../shared/entriesOf';
import { type Template, templates } from '../../../shared/lists/templates';
import { problemText } from '../../../shared/text/problemText';
import { OpenedDialog } from '../../page/OpenedDialog';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { useWords } from './useWords';

const useStyles = makeStyles({ file: { maxWidth: '100%' } });

const { options } = templates.fields.state;

/** What is typed of a new version, and sending it. */
function useUpload(template: Template, onClose: () => void) {
  const { api } = useSession();
  const { files: words } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [asked, setAsked] = useState(false);
  const [version, setVersion] = useState('');
  const [state, setState] = useState<Template['state']>(template.state);
  const upload = useMutate(
    (chosen: File) => api.keepTemplateFile(template.key, { name: chosen.name, version: version.trim(), state }, chosen),
    () => words.kept(version.trim()),
  );
  const send = async () => {
    setAsked(true);
    if (!file || !(await upload.run(file))) return;
    setFile(null);
    setVersion('');
    setAsked(false);
    onClose();
  };
  return { file, setFile, version, setVersion, state, setState, upload, send, isMissing: asked && !file };
}

interface UploadDialogProps {
  template: Template;
  open: boolean;
  onClose: () => void;
}

/** Asks for a new version of a template's file: which file, which version, and whether it is finished. */
export function UploadDialog({ template, open, onClose }: UploadDialogProps) {
  const styles = useStyles();
  const { t, language } = useSession();
  const { files: words } = useWords();
  const id = useId();
  const { upload, ...typed } = useUpload(template, onClose);
  const wrong = upload.error?.problems.find(({ field }) => field === 'version');
  const actions = (
    <>
      <Button onClick={onClose}>{t.common.cancel}</Button>
      <Button appearance="primary" disabledFocusable={upload.busy} onClick={() => void typed.send()}>
        {words.keep}
      </Button>
    </>
  );
  return (
    <OpenedDialog open={open} title={words.title(template.title)} actions={actions} onClose={onClose}>
      <Field
        label={{ children: words.file, htmlFor: id }}
        required
        {...(typed.isMissing ? { validationMessage: words.choose } : {})}
      >
        <input
          id={id}
          className={styles.file}
          type="file"
          accept=".docx"
          onChange={({ target }) => typed.setFile(target.files?.[0] ?? null)}
        />
      </Field>
      <Field
        label={words.version}
        required
        {...(wrong ? { validationMessage: problemText(wrong, templates, { language, t }) } : {})}
      >
        <Input value={typed.version} maxLength={20} onChange={(_, { value }) => typed.setVersion(value)} />
      </Field>
      <Field label={words.state}>
        <Select
          value={typed.state}
          onChange={(_, { value }) => typed.setState(value === 'finished' ? 'finished' : 'draft')}
        >
          {keysOf(options).map((state) => (
            <option key={state} value={state}>
              {options[state][language]}
            </option>
          ))}
        </Select>
      </Field>
      {upload.error && <Failure error={upload.error} />}
    </OpenedDialog>
  );
}
