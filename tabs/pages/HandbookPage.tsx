import type { ReactNode } from 'react';
import { courses } from '../../shared/lists/courses';
import { deliverables } from '../../shared/lists/deliverables';
import { templates } from '../../shared/lists/templates';
import type { SectionOf } from '../../shared/pages';
import { byPosition } from '../../shared/rules/byPosition';
import { useSection } from '../location';
import type { ListLook } from '../page/ListLook';
import { ListPage } from '../page/ListPage';
import { CoursesSection } from './handbook/CoursesSection';
import { DeliverableSection } from './handbook/DeliverableSection';
import { HandbookLayout, HandbookLead } from './handbook/HandbookLayout';
import { TemplatesSection } from './handbook/TemplatesSection';

type Section = SectionOf<'handbook'>;

/** What is in the handbook's tables points at nothing. */
const ALONE = { refers: [], page: 'handbook' } as const;

/** What all of the handbook's lists have in common. */
const look = (section: Section) => ({
  lead: () => <HandbookLead />,
  around: (content: ReactNode) => <HandbookLayout section={section}>{content}</HandbookLayout>,
  order: byPosition,
  // A new entry comes last.
  start: (items: readonly { position: number }[]) => ({
    position: Math.max(0, ...items.map((one) => one.position)) + 1,
  }),
});

const courseLook: ListLook<'courses'> = { ...look('courses'), body: (register) => <CoursesSection {...register} /> };
const templateLook: ListLook<'templates'> = {
  ...look('templates'),
  body: (register) => <TemplatesSection {...register} />,
};
const deliverable = (section: Section, key: string): ListLook<'deliverables'> => ({
  ...look(section),
  closed: true,
  body: (register) => <DeliverableSection {...register} shown={key} />,
});

/** Without keys: the contents keep their focus when another section is chosen. */
const SECTIONS: Record<Section, ReactNode> = {
  courses: <ListPage {...ALONE} name="courses" list={courses} look={courseLook} />,
  templates: <ListPage {...ALONE} name="templates" list={templates} look={templateLook} />,
  framework: (
    <ListPage
      {...ALONE}
      name="deliverables"
      list={deliverables}
      look={deliverable('framework', 'governanceFramework')}
    />
  ),
  process: (
    <ListPage {...ALONE} name="deliverables" list={deliverables} look={deliverable('process', 'developmentProcess')} />
  ),
};

/** Metodhandbok: courses, method templates and the frameworks, with how far each has come. */
export default function HandbookPage() {
  const [section] = useSection('handbook');
  return SECTIONS[section];
}
