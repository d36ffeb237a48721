import { governingDocuments } from '../../../shared/lists/governingDocuments';
import { handbookPages } from '../../../shared/lists/handbookPages';
import { handbookReleases } from '../../../shared/lists/handbookReleases';
import { processes } from '../../../shared/lists/processes';
import { processSteps } from '../../../shared/lists/processSteps';
import type { ListLook } from '../../page/ListLook';
import { ListPage } from '../../page/ListPage';
import { WithCode } from '../../WithCode';
import { AboutDeliverable, DeliverableLine } from './AboutDeliverable';
import { handbookLook, ordered } from './handbookLook';
import { laterCode } from './laterCode';
import { PagesSection } from './PagesSection';

const pageLook: ListLook<'handbookPages'> = {
  ...handbookLook('pages'),
  ...ordered,
  body: (register) => <PagesSection {...register} />,
  below: (page) => <WithCode code={laterCode}>{({ PageVersions }) => <PageVersions page={page} />}</WithCode>,
};
const frameworkLook: ListLook<'governingDocuments'> = handbookLook('framework', {
  wide: true,
  above: (
    <>
      <DeliverableLine part="framework" />
      <AboutDeliverable part="framework" />
      <WithCode code={laterCode}>{({ FrameworkMap }) => <FrameworkMap />}</WithCode>
    </>
  ),
});
const processLook: ListLook<'processes'> = {
  ...handbookLook('process', {
    wide: true,
    above: <DeliverableLine part="process" />,
    // The process itself comes first: what was said of it fills two windows.
    below: <AboutDeliverable part="process" />,
  }),
  body: (register) => <WithCode code={laterCode}>{({ ProcessView }) => <ProcessView {...register} />}</WithCode>,
};
const releaseLook: ListLook<'handbookReleases'> = {
  ...handbookLook('releases', {
    wide: true,
    above: <WithCode code={laterCode}>{({ ReleaseTools }) => <ReleaseTools />}</WithCode>,
  }),
  below: (release) => (
    <WithCode code={laterCode}>{({ ReleaseContents }) => <ReleaseContents release={release} />}</WithCode>
  ),
};

const PAGE = 'handbook';
const STEPS = [processSteps];
const NONE = [] as const;

/** Governance framework, development process, pages and releases. */
export const laterSections = {
  framework: (
    <ListPage name="governingDocuments" list={governingDocuments} refers={STEPS} page={PAGE} look={frameworkLook} />
  ),
  process: <ListPage name="processes" list={processes} refers={NONE} page={PAGE} look={processLook} />,
  pages: <ListPage name="handbookPages" list={handbookPages} refers={NONE} page={PAGE} look={pageLook} />,
  releases: <ListPage name="handbookReleases" list={handbookReleases} refers={NONE} page={PAGE} look={releaseLook} />,
};
