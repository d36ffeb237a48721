import { Text } from '@fluentui/react-components';
import type { Template } from '../../../shared/lists/templates';
import { Mark } from '../../Mark';
import type { Register } from '../../page/ListLook';
import { useSession } from '../../session';
import { Entries } from './Entries';
import { ProgressLine } from './ProgressLine';
import { finishedShare } from './progress';
import { ReadyLine } from './ReadyLine';

function TemplateFacts({ template }: { template: Template }) {
  const { t } = useSession();
  return (
    <>
      {template.version && <Text>{t.common.version(template.version)}</Text>}
      {template.files && template.files.length > 0 && <Text>{t.handbook.hasFile}</Text>}
      {template.state === 'draft' && <Mark warns>{t.handbook.draftMark}</Mark>}
    </>
  );
}

/** Method templates: the finished ones and the drafts, which are marked. */
export function TemplatesSection({ items, rows, selected, onOpen }: Register<'templates'>) {
  const { t } = useSession();
  const entriesOf = (state: Template['state']) =>
    rows
      .filter((one) => one.state === state)
      .map((template) => ({ key: template.key, title: template.title, facts: <TemplateFacts template={template} /> }));
  const shown = { section: 'templates', selected, onOpen } as const;
  return (
    <>
      <Text>{t.handbook.templatesIntro}</Text>
      <ReadyLine />
      <ProgressLine share={finishedShare(items)} text={t.handbook.templatesProgress} />
      <Entries {...shown} heading={t.handbook.finished} entries={entriesOf('finished')} />
      <Entries {...shown} heading={t.handbook.drafts} entries={entriesOf('draft')} />
    </>
  );
}
