import type { ReactNode } from 'react';
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

const courses: ListLook<'courses'> = { ...look('courses'), body: (register) => <CoursesSection {...register} /> };
const templates: ListLook<'templates'> = {
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
  courses: <ListPage name="courses" page="handbook" look={courses} />,
  templates: <ListPage name="templates" page="handbook" look={templates} />,
  framework: <ListPage name="deliverables" page="handbook" look={deliverable('framework', 'governanceFramework')} />,
  process: <ListPage name="deliverables" page="handbook" look={deliverable('process', 'developmentProcess')} />,
};

/** Metodhandbok: courses, method templates and the frameworks, with how far each has come. */
export default function HandbookPage() {
  const [section] = useSection('handbook');
  return SECTIONS[section];
}
