import { Body1 } from '@fluentui/react-components';
import { ReportAreas, ReportMilestones, ReportMoney } from '../../../report/ReportParts';
import { REPORT_LISTS_AT_MEETING, useStatusReport } from '../../../report/useStatusReport';
import { Failure, Loading } from '../../../States';
import { useSession } from '../../../session';
import type { SectionContentProps } from './SectionContentProps';

const PARTS = { statusAreas: ReportAreas, milestones: ReportMilestones, finance: ReportMoney } as const;
type ReportPart = keyof typeof PARTS;

/** A part of the status report that the section names: what is published, or the draft for those who write it. */
export function ReportContent({ section }: SectionContentProps) {
  const { t } = useSession();
  const { view, error, refetch } = useStatusReport(section.report, REPORT_LISTS_AT_MEETING);
  const part: ReportPart = section.kind === 'milestones' || section.kind === 'finance' ? section.kind : 'statusAreas';
  if (!section.report) return <Body1 as="p">{t.meeting.noContent}</Body1>;
  if (error) return <Failure error={error} onRetry={refetch} />;
  if (!view) return <Loading rows={3} />;
  // Said once, where the report begins.
  if (view.shows === 'nothing') return part === 'statusAreas' ? <Body1 as="p">{t.status.notPublished}</Body1> : null;
  const Part = PARTS[part];
  return <Part view={view} level="h3" />;
}
