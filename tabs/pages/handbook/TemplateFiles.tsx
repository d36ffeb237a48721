import { Button, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { type Template, type TemplateFile, templates } from '../../../shared/lists/templates';
import { mayWrite } from '../../../shared/rules/access';
import { formatInstant } from '../../../shared/text/format';
import { useTemplateFile } from '../../papers/useTemplateFile';
import { SmallTable } from '../../report/SmallTable';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { usePersonName } from '../../usePersonName';
import { UploadDialog } from './UploadDialog';
import { useWords } from './useWords';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  wide: { alignSelf: 'stretch' },
  heading: { margin: 0 },
});

interface FetchButtonProps {
  template: Template;
  file: TemplateFile;
  /** Its number, from 1. */
  number: number;
  isLatest?: boolean;
}

function FetchButton({ template, file, number, isLatest = false }: FetchButtonProps) {
  const { files: words } = useWords();
  const fetching = useTemplateFile(template, words.fetched);
  return (
    <>
      <Button
        appearance={isLatest ? 'primary' : 'secondary'}
        disabledFocusable={fetching.busy}
        onClick={() => void fetching.run(isLatest ? 'latest' : `${number}`)}
      >
        {words.fetch(file.version)}
      </Button>
      {fetching.error && <Failure error={fetching.error} />}
    </>
  );
}

function Earlier({ template, files }: { template: Template; files: readonly TemplateFile[] }) {
  const styles = useStyles();
  const { language } = useSession();
  const { files: words } = useWords();
  const nameOf = usePersonName();
  const { options } = templates.fields.state;
  const rows = files
    .map((file, at) => ({ file, number: at + 1 }))
    .toReversed()
    .map(({ file, number }) => ({
      key: file.path,
      cells: [
        file.version,
        options[file.state][language],
        formatInstant(file.at, language),
        nameOf(file.by) ?? '–',
        <FetchButton key={number} template={template} file={file} number={number} />,
      ],
    }));
  return (
    <div className={styles.wide}>
      <SmallTable
        label={words.earlier}
        heads={[words.version, words.state, words.at, words.by, words.name]}
        rows={rows}
      />
    </div>
  );
}

/** A template's files: the one that is handed out, those before it, and a new one for those who may. */
export function TemplateFiles({ template }: { template: Template }) {
  const styles = useStyles();
  const { me } = useSession();
  const { files: words } = useWords();
  const [adding, setAdding] = useState(false);
  const files = template.files ?? [];
  const last = files.at(-1);
  const mayAdd = mayWrite(templates, me, {});
  return (
    <section className={styles.part} aria-label={words.heading}>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.heading}
      </Subtitle2>
      {last ? (
        <FetchButton template={template} file={last} number={files.length} isLatest />
      ) : (
        <Text>{mayAdd ? words.noneYet : words.none}</Text>
      )}
      {last && template.state === 'draft' && <Text>{words.draftSays}</Text>}
      {mayAdd && <Button onClick={() => setAdding(true)}>{last ? words.add : words.addFirst}</Button>}
      {files.length > 1 && <Earlier template={template} files={files.slice(0, -1)} />}
      {mayAdd && <UploadDialog template={template} open={adding} onClose={() => setAdding(false)} />}
    </section>
  );
}
