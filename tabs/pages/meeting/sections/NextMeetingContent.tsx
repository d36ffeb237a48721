import { Body1 } from '@fluentui/react-components';
import { formatDay } from '../../../../shared/text/format';
import { useItems, useSession } from '../../../session';
import type { SectionContentProps } from './SectionContentProps';

/** When and where the next meeting is, from its own row. */
export function NextMeetingContent({ room }: SectionContentProps) {
  const { t, language } = useSession();
  const next = useItems('meetings').items.find((one) => one.key === room.meeting.next);
  const when = next && [formatDay(next.date, language, true), next.place].filter(Boolean).join(', ');
  return <Body1>{when ? t.meeting.nextMeetingIs(when) : t.meeting.summaryNoNext}</Body1>;
}
