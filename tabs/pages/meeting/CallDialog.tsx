import { Body1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { meetings as list, type Meeting } from '../../../shared/lists/meetings';
import { statusRows } from '../../../shared/lists/statusRows';
import { bodyOf } from '../../../shared/rules/bodyOf';
import { byPosition } from '../../../shared/rules/byPosition';
import { callProblems } from '../../../shared/rules/callProblems';
import { daysBetween } from '../../../shared/rules/nextMeeting';
import { redAreas } from '../../../shared/rules/redAreas';
import { isSkipped } from '../../../shared/states/agendaItem';
import { isKept } from '../../../shared/states/kept';
import { formatDay, formatTimes } from '../../../shared/text/format';
import { problemText } from '../../../shared/text/problemText';
import { Bar } from '../../Bar';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useItems, useLists, useSession } from '../../session';
import type { TabTexts } from '../../tabTexts';
import { today } from '../../today';
import { useMutate } from '../../useMutate';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px' },
});

/** What is short about the time until the meeting. */
function timeLeft(days: number, wanted: number, { meeting: words }: TabTexts): string {
  if (days < 0) return words.callPast;
  return days === 0 ? words.callToday(wanted) : words.callShort(wanted, days);
}

/** What the call will say, what keeps it from being sent, and what to think of before it is. */
function useCall(meeting: Meeting) {
  const { t, language } = useSession();
  const agenda = useItems('agendaItems').items.filter((one) => one.meeting === meeting.key && !isSkipped(one.state));
  const decisions = useItems('decisions').items;
  const alternatives = useItems('alternatives').items;
  const deliverables = useItems('deliverables').items;
  const papers = useItems('papers').items.filter((one) => one.meeting === meeting.key && isKept(one.state));
  const called = useItems('attendance').items.filter((one) => one.meeting === meeting.key).length;
  const red = redAreas(meeting.key, {
    sections: useItems('sections').items,
    statusRows: useItems('statusRows').items,
  }).map((area) => statusRows.fields.area.options[area][language]);
  const { callDays } = bodyOf(useItems('projects').items, meeting).rules;
  // What has not come yet is not missing: it would be called a basis that is not there.
  const { has } = useLists(['decisions', 'alternatives', 'deliverables']);
  const problems = has ? callProblems(meeting, { agenda, decisions, alternatives, deliverables }) : [];
  const days = daysBetween(today(), meeting.date);
  const missing = papers.filter((one) => one.availability !== 'available').map(({ title }) => title);
  const when = [
    formatDay(meeting.date, language, true),
    formatTimes(meeting.startTime, meeting.endTime),
    meeting.place,
  ];
  return {
    when: when.filter(Boolean).join(', '),
    agenda: byPosition(agenda).map(({ itemNumber, title }) => `${itemNumber} ${title}`),
    held: problems.map((one) => problemText(one, list, { language, t })),
    warnings: [
      ...(days < callDays ? [timeLeft(days, callDays, t)] : []),
      ...(red.length > 0 ? [t.meeting.callRed(red.join(', '))] : []),
      ...(missing.length > 0 ? [t.meeting.callMissing(missing.join(', '))] : []),
    ],
    called,
    isKnown: has,
  };
}

interface CallDialogProps {
  meeting: Meeting;
  open: boolean;
  onClose: () => void;
}

/** The call as it will be sent, before it is. */
export function CallDialog({ meeting, open, onClose }: CallDialogProps) {
  const { api, t } = useSession();
  const styles = useStyles();
  const { when, agenda, held, warnings, called, isKnown } = useCall(meeting);
  const send = useMutate(
    () => api.move('meetings', meeting, 'call'),
    () => t.meeting.callSent,
  );
  const confirm = async () => {
    if (isKnown && held.length === 0 && (await send.run())) onClose();
  };
  return (
    <ConsequenceDialog
      open={open}
      title={t.meeting.callTitle}
      follows={held.length === 0 ? [t.meeting.callFollows(called)] : []}
      action={t.meeting.callAction}
      otherwise={t.meeting.notNow}
      busy={send.busy || !isKnown || held.length > 0}
      error={send.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {held.map((sentence) => (
        <Bar key={sentence} intent="error">
          {sentence}
        </Bar>
      ))}
      {warnings.map((sentence) => (
        <Bar key={sentence} intent="warning">
          {sentence}
        </Bar>
      ))}
      <Subtitle2 as="h3" className={styles.heading}>
        {meeting.title}
      </Subtitle2>
      <Body1>{when}</Body1>
      <ul className={styles.list}>
        {agenda.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </ConsequenceDialog>
  );
}
