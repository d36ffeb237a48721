import { courses } from '../../shared/lists/courses';
import { templates } from '../../shared/lists/templates';
import { useCode } from '../fetchedCode';
import { useSection } from '../location';
import type { ListLook } from '../page/ListLook';
import { ListPage } from '../page/ListPage';
import { WithCode } from '../WithCode';
import { WithCodeLater } from '../WithCodeLater';
import { CoursesSection } from './handbook/CoursesSection';
import { handbookLook, ordered } from './handbook/handbookLook';
import { laterCode } from './handbook/laterCode';
import { sectionsCode } from './handbook/sectionsCode';
import { TemplatesSection } from './handbook/TemplatesSection';

/** What is in these tables points at nothing. */
const ALONE = { refers: [], page: 'handbook' } as const;

const courseLook: ListLook<'courses'> = {
  ...handbookLook('courses', { above: <WithCodeLater code={sectionsCode}>{() => null}</WithCodeLater> }),
  ...ordered,
  body: (register) => <CoursesSection {...register} />,
};
const templateLook: ListLook<'templates'> = {
  ...handbookLook('templates'),
  ...ordered,
  body: (register) => <TemplatesSection {...register} />,
  below: (template) => (
    <WithCode code={laterCode}>{({ TemplateFiles }) => <TemplateFiles template={template} />}</WithCode>
  ),
};

/** A section whose code is on its way stands in the same page, so that the contents keep their focus. */
const waiting = (section: 'framework' | 'process' | 'pages' | 'releases'): ListLook<'courses'> => ({
  ...handbookLook(section),
  closed: true,
  around: () => handbookLook(section).around(<WithCode code={sectionsCode}>{() => null}</WithCode>),
});

/** Metodhandbok: courses, templates, pages, the governance framework and the development process, and the versions of it all. Sections have no keys: the contents keep their focus when another is chosen. */
export default function HandbookPage() {
  const [section] = useSection('handbook');
  const { here } = useCode(sectionsCode, section !== 'courses' && section !== 'templates');
  if (section === 'courses') return <ListPage {...ALONE} name="courses" list={courses} look={courseLook} />;
  if (section === 'templates') return <ListPage {...ALONE} name="templates" list={templates} look={templateLook} />;
  return here ? here[section] : <ListPage {...ALONE} name="courses" list={courses} look={waiting(section)} />;
}
