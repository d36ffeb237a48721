import { Button, Field, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { ApiError } from '../ApiError';
import { Failure } from '../States';
import { useSession } from '../session';
import { OpenedDialog } from './OpenedDialog';

const useStyles = makeStyles({ file: { maxWidth: '100%' } });

interface FileDialogProps {
  open: boolean;
  title: string;
  /** What the field is called, what is said when no file has been chosen, and the verb that keeps it. */
  words: { file: string; choose: string; keep: string };
  hint?: string;
  /** What the file may be, as a file field says it. */
  accept?: string;
  /** What the server says of the file itself. */
  problem?: string | undefined;
  busy: boolean;
  error: ApiError | null;
  /** Keeps a file; false when it was refused. */
  onSend: (file: File) => Promise<boolean>;
  onClose: () => void;
  /** What else is asked about the file. */
  children?: ReactNode;
}

/** Asks for a file and what is said of it, and shuts once it has been kept. */
export function FileDialog({ open, title, words, hint, accept, problem, children, ...rest }: FileDialogProps) {
  const { busy, error, onSend, onClose } = rest;
  const { t } = useSession();
  const styles = useStyles();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [asked, setAsked] = useState(false);
  const send = async () => {
    setAsked(true);
    if (!file || !(await onSend(file))) return;
    setFile(null);
    setAsked(false);
    onClose();
  };
  const wrong = asked && !file ? words.choose : problem;
  const actions = (
    <>
      <Button onClick={onClose}>{t.common.cancel}</Button>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void send()}>
        {words.keep}
      </Button>
    </>
  );
  return (
    <OpenedDialog open={open} title={title} actions={actions} onClose={onClose}>
      <Field
        label={{ children: words.file, htmlFor: id }}
        required
        {...(hint ? { hint } : {})}
        {...(wrong ? { validationMessage: wrong } : {})}
      >
        <input
          id={id}
          className={styles.file}
          type="file"
          {...(accept ? { accept } : {})}
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
      </Field>
      {children}
      {error && <Failure error={error} />}
    </OpenedDialog>
  );
}
