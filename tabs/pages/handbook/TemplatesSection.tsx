import { Badge, Text } from '@fluentui/react-components';
import type { Template } from '../../../shared/lists/templates';
import { useSession } from '../../session';
import { Entries } from './Entries';
import { ProgressLine } from './ProgressLine';
import { byPosition, finishedShare } from './progress';

function TemplateFacts({ template }: { template: Template }) {
  const { t } = useSession();
  return (
    <>
      {template.version && <Text>{t.common.version(template.version)}</Text>}
      {template.state === 'draft' && (
        <Badge appearance="outline" color="warning">
          {t.handbook.draftMark}
        </Badge>
      )}
    </>
  );
}

interface TemplatesSectionProps {
  templates: readonly Template[];
  onEdit: ((key: string) => void) | undefined;
}

/** Method templates: the finished ones and the drafts, which are marked. */
export function TemplatesSection({ templates, onEdit }: TemplatesSectionProps) {
  const { t } = useSession();
  const entriesOf = (state: Template['state']) =>
    byPosition(templates.filter((one) => one.state === state)).map((template) => ({
      key: template.key,
      title: template.title,
      facts: <TemplateFacts template={template} />,
    }));
  return (
    <>
      <Text>{templates.length > 0 ? t.handbook.templatesIntro : t.handbook.emptyTemplates}</Text>
      <ProgressLine share={finishedShare(templates)} text={t.handbook.templatesProgress} />
      <Entries heading={t.handbook.finished} entries={entriesOf('finished')} onEdit={onEdit} />
      <Entries heading={t.handbook.drafts} entries={entriesOf('draft')} onEdit={onEdit} />
    </>
  );
}
