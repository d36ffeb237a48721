import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { type Paper, papers } from '../../shared/lists/papers';
import { problemText } from '../../shared/text/problemText';
import { OpenedDialog } from '../page/OpenedDialog';
import { Failure } from '../States';
import { useSession } from '../session';
import { useMutate } from '../useMutate';
import { usePaperWords } from './usePaperWords';

const useStyles = makeStyles({ file: { maxWidth: '100%' } });

/** What is chosen and written, and sending it: what a figure shows is said before the figure is there. */
function useUpload(paper: Paper, onClose: () => void) {
  const { api } = useSession();
  const words = usePaperWords();
  const [file, setFile] = useState<File | null>(null);
  const [altText, setAltText] = useState(paper.altText ?? '');
  const [asked, setAsked] = useState(false);
  const upload = useMutate(
    async (chosen: File) => {
      const said = altText.trim();
      const changes = paper.use === 'figure' && said !== (paper.altText ?? '') ? { altText: said || null } : undefined;
      const now = changes ? await api.update('papers', paper, changes) : paper;
      return api.keepPaper(now, chosen.name, chosen);
    },
    () => words.kept(paper.title),
  );
  const send = async () => {
    setAsked(true);
    if (!file || !(await upload.run(file))) return;
    setFile(null);
    setAsked(false);
    onClose();
  };
  return { file, setFile, altText, setAltText, upload, send, isMissing: asked && !file };
}

interface PaperUploadProps {
  paper: Paper;
  open: boolean;
  onClose: () => void;
}

/** Asks for the file of a paper, and for a figure what it shows in words. */
export function PaperUpload({ paper, open, onClose }: PaperUploadProps) {
  const { t, language } = useSession();
  const words = usePaperWords();
  const styles = useStyles();
  const id = useId();
  const { upload, ...typed } = useUpload(paper, onClose);
  const isFigure = paper.use === 'figure';
  const wrong = (field: string) => {
    const problem = upload.error?.problems.find((one) => one.field === field);
    return problem && { validationMessage: problemText(problem, papers, { language, t }) };
  };
  const actions = (
    <>
      <Button onClick={onClose}>{t.common.cancel}</Button>
      <Button appearance="primary" disabledFocusable={upload.busy} onClick={() => void typed.send()}>
        {words.keep}
      </Button>
    </>
  );
  return (
    <OpenedDialog open={open} title={words.title(paper.title)} actions={actions} onClose={onClose}>
      <Field
        label={{ children: words.file, htmlFor: id }}
        required
        {...(isFigure ? { hint: words.pictureHint } : {})}
        {...(typed.isMissing ? { validationMessage: words.choose } : wrong('file'))}
      >
        <input
          id={id}
          className={styles.file}
          type="file"
          {...(isFigure ? { accept: 'image/png,image/jpeg' } : {})}
          onChange={({ target }) => typed.setFile(target.files?.[0] ?? null)}
        />
      </Field>
      {isFigure && (
        <Field label={words.altText} hint={words.altTextHint} required {...wrong('altText')}>
          <Textarea
            lang="sv"
            value={typed.altText}
            maxLength={2000}
            resize="vertical"
            onChange={(_, { value }) => typed.setAltText(value)}
          />
        </Field>
      )}
      {upload.error && <Failure error={upload.error} />}
    </OpenedDialog>
  );
}
