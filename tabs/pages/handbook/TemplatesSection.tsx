import { Text } from '@fluentui/react-components';
import type { Template } from '../../../shared/lists/templates';
import { Mark } from '../../Mark';
import type { Register } from '../../page/ListLook';
import { useSession } from '../../session';
import { useHandbookWords } from '../../useHandbookWords';
import { Entries } from './Entries';
import { ProgressLine } from './ProgressLine';
import { finishedShare } from './progress';
import { ReadyLine } from './ReadyLine';

function TemplateFacts({ template }: { template: Template }) {
  const { t } = useSession();
  const words = useHandbookWords();
  return (
    <>
      {template.version && <Text>{t.common.version(template.version)}</Text>}
      {template.files && template.files.length > 0 && <Text>{words.hasFile}</Text>}
      {template.state === 'draft' && <Mark warns>{words.draftMark}</Mark>}
    </>
  );
}

/** Method templates: the finished ones and the drafts, which are marked. */
export function TemplatesSection({ items, rows, selected, onOpen }: Register<'templates'>) {
  const words = useHandbookWords();
  const entriesOf = (state: Template['state']) =>
    rows
      .filter((one) => one.state === state)
      .map((template) => ({ key: template.key, title: template.title, facts: <TemplateFacts template={template} /> }));
  const shown = { section: 'templates', selected, onOpen } as const;
  return (
    <>
      <Text>{words.templatesIntro}</Text>
      <ReadyLine />
      <ProgressLine share={finishedShare(items)} text={words.templatesProgress} />
      <Entries {...shown} heading={words.finished} entries={entriesOf('finished')} />
      <Entries {...shown} heading={words.drafts} entries={entriesOf('draft')} />
    </>
  );
}
