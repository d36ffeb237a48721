import { Button, makeStyles, Subtitle1 } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';
import { courses } from '../../shared/lists/courses';
import { deliverables } from '../../shared/lists/deliverables';
import { templates } from '../../shared/lists/templates';
import { pages, type SectionOf } from '../../shared/pages';
import { mayWrite } from '../../shared/rules/access';
import { BrokenRows } from '../list/BrokenRows';
import { PageFrame } from '../list/PageFrame';
import { Fetched } from '../list/States';
import { useSection } from '../location';
import { useItems, useSession } from '../session';
import { Contents } from './handbook/Contents';
import { CoursesSection } from './handbook/CoursesSection';
import { DeliverableSection } from './handbook/DeliverableSection';
import { type Edited, EntryPanel, type HandbookList } from './handbook/EntryPanel';
import { TemplatesSection } from './handbook/TemplatesSection';

type Section = SectionOf<'handbook'>;

/** Keys of the deliverables that the handbook shows. */
const HANDBOOK = 'methodHandbook';
const DELIVERABLES = { framework: 'governanceFramework', process: 'developmentProcess' } as const;

const definitions = { courses, templates, deliverables };

const useStyles = makeStyles({
  layout: {
    display: 'grid',
    gap: '16px 32px',
    gridTemplateColumns: 'minmax(180px, 220px) minmax(0, 1fr)',
    alignItems: 'start',
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  reading: { display: 'flex', flexDirection: 'column', gap: '16px', maxWidth: '70ch', minWidth: 0 },
  heading: { margin: 0 },
});

function useHandbook() {
  const { me } = useSession();
  const parts = {
    courses: useItems('courses'),
    templates: useItems('templates'),
    deliverables: useItems('deliverables'),
  };
  const [edited, setEdited] = useState<Edited | null>(null);
  const edit = (list: HandbookList) =>
    mayWrite(definitions[list], me, {}) ? (key: string) => setEdited({ list, key }) : undefined;
  const add = (list: HandbookList) =>
    mayWrite(definitions[list], me) ? () => setEdited({ list, key: null }) : undefined;
  return { parts, edited, edit, add, close: () => setEdited(null) };
}

/** The list that holds a section's entries. */
const listOf = (section: Section): HandbookList =>
  section === 'courses' || section === 'templates' ? section : 'deliverables';

/** Metodhandbok: courses, method templates and the frameworks, with how far each has come. */
export default function HandbookPage() {
  const styles = useStyles();
  const { t, language } = useSession();
  const [section, setSection] = useSection('handbook');
  const { parts, edited, edit, add, close } = useHandbook();
  const list = listOf(section);
  const handbook = parts.deliverables.items.find((one) => one.key === HANDBOOK);
  const onAdd = list === 'deliverables' ? undefined : add(list);
  const body: Record<Section, () => ReactNode> = {
    courses: () => <CoursesSection courses={parts.courses.items} onEdit={edit('courses')} />,
    templates: () => <TemplatesSection templates={parts.templates.items} onEdit={edit('templates')} />,
    framework: () => deliverable('framework'),
    process: () => deliverable('process'),
  };
  const deliverable = (name: keyof typeof DELIVERABLES) => (
    <DeliverableSection
      deliverable={parts.deliverables.items.find((one) => one.key === DELIVERABLES[name])}
      onEdit={edit('deliverables')}
    />
  );
  const choose = (chosen: Section) => {
    close();
    setSection(chosen);
  };
  return (
    <PageFrame
      title={pages.handbook.label[language]}
      lead={handbook?.version ? t.handbook.lead(handbook.version) : t.handbook.leadWithoutVersion}
      syncedAt={parts[list].syncedAt}
      actions={
        onAdd && (
          <Button appearance={edited ? 'secondary' : 'primary'} icon={<AddRegular />} onClick={onAdd}>
            {list === 'courses' ? t.handbook.addCourse : t.handbook.addTemplate}
          </Button>
        )
      }
      panel={edited && <EntryPanel edited={edited} onClose={close} />}
    >
      <div className={styles.layout}>
        <Contents current={section} onChoose={choose} />
        <article className={styles.reading}>
          <Subtitle1 as="h2" className={styles.heading}>
            {pages.handbook.sections[section][language]}
          </Subtitle1>
          <Fetched of={parts[list]} has={parts[list].items.length > 0}>
            <BrokenRows list={definitions[list]} rows={parts[list].broken} />
            {body[section]()}
          </Fetched>
        </article>
      </div>
    </PageFrame>
  );
}
