import type { ComponentType } from 'react';
import type { SectionKind } from '../../../../shared/lists/sections';
import { AttachmentsContent } from './AttachmentsContent';
import { FigureContent } from './FigureContent';
import { HandbookContent } from './HandbookContent';
import { KnowledgeContent } from './KnowledgeContent';
import { OpenActions } from './OpenActions';
import { DeliverableContent, NextMeetingContent, RiskContent } from './RegisterContent';
import { ReportContent } from './ReportContent';
import type { SectionContentProps } from './SectionContentProps';

/** What a kind shows besides its own text. The decision's card shows its alternatives. */
export const sectionContents: Readonly<Record<SectionKind, ComponentType<SectionContentProps> | null>> = {
  prose: null,
  statusAreas: ReportContent,
  milestones: ReportContent,
  timeline: null,
  finance: ReportContent,
  handbook: HandbookContent,
  riskTable: RiskContent,
  alternatives: null,
  deliverables: DeliverableContent,
  knowledge: KnowledgeContent,
  openActions: OpenActions,
  figure: FigureContent,
  attachments: AttachmentsContent,
  nextMeeting: NextMeetingContent,
};
