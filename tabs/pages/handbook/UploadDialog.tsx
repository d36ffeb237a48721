import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { keysOf } from '../../../shared/entriesOf';
import { type Template, templates } from '../../../shared/lists/templates';
import { problemText } from '../../../shared/text/problemText';
import { FileDialog } from '../../page/FileDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { useWords } from './useWords';

const { options } = templates.fields.state;

interface UploadDialogProps {
  template: Template;
  open: boolean;
  onClose: () => void;
}

/** Asks for a new version of a template's file: which file, which version, and whether it is finished. */
export function UploadDialog({ template, open, onClose }: UploadDialogProps) {
  const { api, t, language } = useSession();
  const { files: words } = useWords();
  const [version, setVersion] = useState('');
  const [state, setState] = useState<Template['state']>(template.state);
  const upload = useMutate(
    (chosen: File) => api.keepTemplateFile(template.key, { name: chosen.name, version: version.trim(), state }, chosen),
    () => words.kept(version.trim()),
  );
  const send = async (file: File): Promise<boolean> => {
    if (!(await upload.run(file))) return false;
    setVersion('');
    return true;
  };
  const wrong = upload.error?.problems.find(({ field }) => field === 'version');
  return (
    <FileDialog
      open={open}
      title={words.title(template.title)}
      words={words}
      accept=".docx"
      busy={upload.busy}
      error={upload.error}
      onSend={send}
      onClose={onClose}
    >
      <Field
        label={words.version}
        required
        {...(wrong ? { validationMessage: problemText(wrong, templates, { language, t }) } : {})}
      >
        <Input value={version} maxLength={20} onChange={(_, { value }) => setVersion(value)} />
      </Field>
      <Field label={words.state}>
        <Select value={state} onChange={(_, { value }) => setState(value === 'finished' ? 'finished' : 'draft')}>
          {keysOf(options).map((one) => (
            <option key={one} value={one}>
              {options[one][language]}
            </option>
          ))}
        </Select>
      </Field>
    </FileDialog>
  );
}
