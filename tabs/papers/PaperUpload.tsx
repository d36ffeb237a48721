import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { type Paper, papers } from '../../shared/lists/papers';
import { problemText } from '../../shared/text/problemText';
import { FileDialog } from '../page/FileDialog';
import { useSession } from '../session';
import { useMutate } from '../useMutate';
import { usePaperWords } from './usePaperWords';

interface PaperUploadProps {
  paper: Paper;
  open: boolean;
  onClose: () => void;
}

/** Asks for the file of a paper, and for a figure what it shows in words: that is said before the figure is there. */
export function PaperUpload({ paper, open, onClose }: PaperUploadProps) {
  const { api, t, language } = useSession();
  const words = usePaperWords();
  const [altText, setAltText] = useState(paper.altText ?? '');
  const isFigure = paper.use === 'figure';
  const upload = useMutate(
    async (chosen: File) => {
      const said = altText.trim();
      const changes = isFigure && said !== (paper.altText ?? '') ? { altText: said || null } : undefined;
      const now = changes ? await api.update('papers', paper, changes) : paper;
      return api.keepPaper(now, chosen.name, chosen);
    },
    () => words.kept(paper.title),
  );
  const wrong = (field: string): string | undefined => {
    const problem = upload.error?.problems.find((one) => one.field === field);
    return problem && problemText(problem, papers, { language, t });
  };
  const wrongText = wrong('altText');
  return (
    <FileDialog
      open={open}
      title={words.title(paper.title)}
      words={words}
      {...(isFigure ? { hint: words.pictureHint, accept: 'image/png,image/jpeg' } : {})}
      problem={wrong('file')}
      busy={upload.busy}
      error={upload.error}
      onSend={async (file) => (await upload.run(file)) !== undefined}
      onClose={onClose}
    >
      {isFigure && (
        <Field
          label={words.altText}
          hint={words.altTextHint}
          required
          {...(wrongText ? { validationMessage: wrongText } : {})}
        >
          <Textarea
            lang="sv"
            value={altText}
            maxLength={2000}
            resize="vertical"
            onChange={(_, { value }) => setAltText(value)}
          />
        </Field>
      )}
    </FileDialog>
  );
}
