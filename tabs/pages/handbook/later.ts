import { FrameworkMap } from './FrameworkMap';
import { HandbookHits } from './HandbookHits';
import { PageVersions } from './PageVersions';
import { ProcessView } from './ProcessView';
import { ReleaseContents } from './ReleaseContents';
import { ReleaseTools } from './ReleaseTools';
import { TemplateFiles } from './TemplateFiles';

/** What nobody needs in the handbook's first view, fetched as one. */
export const later = {
  FrameworkMap,
  HandbookHits,
  PageVersions,
  ProcessView,
  ReleaseContents,
  ReleaseTools,
  TemplateFiles,
};
