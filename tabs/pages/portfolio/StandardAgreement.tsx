import { Button, makeStyles, Text } from '@fluentui/react-components';
import { projects } from '../../../shared/lists/projects';
import type { Template } from '../../../shared/lists/templates';
import { mayWrite } from '../../../shared/rules/access';
import { bodyOf } from '../../../shared/rules/bodyOf';
import { usePaperWords } from '../../papers/usePaperWords';
import { useTemplateFile } from '../../papers/useTemplateFile';
import { Failure } from '../../States';
import { useItems, useSession } from '../../session';
import { TabLink } from '../../TabLink';
import { useInitiativeWords } from './useInitiativeWords';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

/** Hands over the newest file, so that nobody has to leave what they are writing. */
function FetchLatest({ template }: { template: Template }) {
  const words = usePaperWords();
  const fetching = useTemplateFile(template, words.fetched);
  return (
    <>
      <Button
        size="small"
        aria-label={words.fetch(template.title)}
        disabledFocusable={fetching.busy}
        onClick={() => void fetching.run('latest')}
      >
        {words.fetchShort}
      </Button>
      {fetching.error && <Failure error={fetching.error} />}
    </>
  );
}

/** Where the agreement is written nobody looks for a standard that there is not; who may choose it is led there. */
function NoStandard() {
  const styles = useStyles();
  const { me } = useSession();
  const initiative = useInitiativeWords();
  return (
    <div className={styles.line}>
      <Text size={200}>{initiative.noStandardAgreement}</Text>
      {mayWrite(projects, me) && (
        <TabLink place={{ page: 'settings', section: 'rules' }}>{initiative.chooseStandardAgreement}</TabLink>
      )}
    </div>
  );
}

/** The template that the project has chosen as its standard agreement: to read in the handbook, and its file. */
export function StandardAgreement({ isAsked = false }: { isAsked?: boolean }) {
  const styles = useStyles();
  const initiative = useInitiativeWords();
  const all = { projects: useItems('projects'), templates: useItems('templates') };
  const chosen = bodyOf(all.projects.items).project?.standardAgreement;
  const template = all.templates.items.find(({ key }) => key === chosen);
  if (!template) return isAsked && !all.projects.isPending && !all.templates.isPending ? <NoStandard /> : null;
  return (
    <div className={styles.line}>
      <TabLink place={{ page: 'handbook', section: 'templates', key: template.key }}>
        {initiative.standardAgreement(template.title)}
      </TabLink>
      {template.files?.length ? <FetchLatest template={template} /> : null}
    </div>
  );
}
