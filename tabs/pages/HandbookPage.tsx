import type { ReactNode } from 'react';
import { courses } from '../../shared/lists/courses';
import { governingDocuments } from '../../shared/lists/governingDocuments';
import { handbookPages } from '../../shared/lists/handbookPages';
import { handbookReleases } from '../../shared/lists/handbookReleases';
import { processes } from '../../shared/lists/processes';
import { processSteps } from '../../shared/lists/processSteps';
import { templates } from '../../shared/lists/templates';
import type { SectionOf } from '../../shared/pages';
import { byPosition } from '../../shared/rules/byPosition';
import { useSection } from '../location';
import type { ListLook } from '../page/ListLook';
import { ListPage } from '../page/ListPage';
import { WithCode } from '../WithCode';
import { WithCodeLater } from '../WithCodeLater';
import { AboutDeliverable } from './handbook/AboutDeliverable';
import { CoursesSection } from './handbook/CoursesSection';
import { HandbookLayout, HandbookLead } from './handbook/HandbookLayout';
import { laterCode } from './handbook/laterCode';
import { PagesSection } from './handbook/PagesSection';
import { TemplatesSection } from './handbook/TemplatesSection';

type Section = SectionOf<'handbook'>;

/** What is in most of the handbook's tables points at nothing. */
const ALONE = { refers: [], page: 'handbook' } as const;

interface Around {
  /** Above the section's own list. */
  above?: ReactNode;
  /** As wide as the page, for what is a map or a table. */
  wide?: boolean;
}

/** What all sections have in common. */
const look = (section: Section, { above, wide = false }: Around = {}) => ({
  lead: () => <HandbookLead />,
  around: (content: ReactNode) => (
    <HandbookLayout section={section} wide={wide}>
      {above}
      {content}
    </HandbookLayout>
  ),
});

/** What people have put in an order. */
const ordered = {
  order: byPosition,
  // A new entry comes last.
  start: (items: readonly { position: number }[]) => ({
    position: Math.max(0, ...items.map((one) => one.position)) + 1,
  }),
};

const courseLook: ListLook<'courses'> = {
  ...look('courses'),
  ...ordered,
  body: (register) => <CoursesSection {...register} />,
};
const templateLook: ListLook<'templates'> = {
  ...look('templates'),
  ...ordered,
  body: (register) => <TemplatesSection {...register} />,
  below: (template) => (
    <WithCode code={laterCode}>{({ TemplateFiles }) => <TemplateFiles template={template} />}</WithCode>
  ),
};
const pageLook: ListLook<'handbookPages'> = {
  ...look('pages'),
  ...ordered,
  body: (register) => <PagesSection {...register} />,
  below: (page) => <WithCode code={laterCode}>{({ PageVersions }) => <PageVersions page={page} />}</WithCode>,
};
const frameworkLook: ListLook<'governingDocuments'> = look('framework', {
  wide: true,
  above: (
    <>
      <AboutDeliverable part="framework" />
      <WithCodeLater code={laterCode}>{({ FrameworkMap }) => <FrameworkMap />}</WithCodeLater>
    </>
  ),
});
const processLook: ListLook<'processes'> = {
  ...look('process', { wide: true, above: <AboutDeliverable part="process" /> }),
  body: (register) => <WithCode code={laterCode}>{({ ProcessView }) => <ProcessView {...register} />}</WithCode>,
};
const releaseLook: ListLook<'handbookReleases'> = {
  ...look('releases', {
    wide: true,
    above: <WithCode code={laterCode}>{({ ReleaseTools }) => <ReleaseTools />}</WithCode>,
  }),
  below: (release) => (
    <WithCode code={laterCode}>{({ ReleaseContents }) => <ReleaseContents release={release} />}</WithCode>
  ),
};

const STEPS = [processSteps];

/** Without keys: the contents keep their focus when another section is chosen. */
const SECTIONS: Record<Section, ReactNode> = {
  courses: <ListPage {...ALONE} name="courses" list={courses} look={courseLook} />,
  templates: <ListPage {...ALONE} name="templates" list={templates} look={templateLook} />,
  framework: (
    <ListPage name="governingDocuments" list={governingDocuments} refers={STEPS} page="handbook" look={frameworkLook} />
  ),
  process: <ListPage {...ALONE} name="processes" list={processes} look={processLook} />,
  pages: <ListPage {...ALONE} name="handbookPages" list={handbookPages} look={pageLook} />,
  releases: <ListPage {...ALONE} name="handbookReleases" list={handbookReleases} look={releaseLook} />,
};

/** Metodhandbok: courses, templates, pages, the governance framework and the development process, and the versions of it all. */
export default function HandbookPage() {
  const [section] = useSection('handbook');
  return SECTIONS[section];
}
