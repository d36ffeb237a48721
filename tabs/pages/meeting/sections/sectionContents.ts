import type { ComponentType } from 'react';
import type { SectionKind } from '../../../../shared/lists/sections';
import { type FetchedCode, fetchedCode } from '../../../fetchedCode';
import type { SectionContentProps } from './SectionContentProps';

type Content = FetchedCode<ComponentType<SectionContentProps>>;

const report = fetchedCode(async () => (await import('./ReportContent')).ReportContent);

/** What a kind shows besides its own text, fetched with the first section that shows it. The decision's card shows its alternatives. */
export const sectionContents: Readonly<Record<SectionKind, Content | null>> = {
  prose: null,
  statusAreas: report,
  milestones: report,
  timeline: null,
  finance: report,
  handbook: fetchedCode(async () => (await import('./HandbookContent')).HandbookContent),
  riskTable: fetchedCode(async () => (await import('./RiskContent')).RiskContent),
  alternatives: null,
  deliverables: fetchedCode(async () => (await import('./DeliverableContent')).DeliverableContent),
  knowledge: fetchedCode(async () => (await import('./KnowledgeContent')).KnowledgeContent),
  openActions: fetchedCode(async () => (await import('./OpenActions')).OpenActions),
  figure: fetchedCode(async () => (await import('./FigureContent')).FigureContent),
  attachments: fetchedCode(async () => (await import('./AttachmentsContent')).AttachmentsContent),
  nextMeeting: fetchedCode(async () => (await import('./NextMeetingContent')).NextMeetingContent),
};
