import { Button } from '@fluentui/react-components';
import { AddRegular, CalendarAddRegular, MailRegular, ShareScreenStartRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Meeting } from '../../../shared/lists/meetings';
import { REGISTRARS } from '../../../shared/lists/roles';
import { addressOf, type Place } from '../../../shared/pages';
import { hasRole } from '../../../shared/rules/hasRole';
import { isCalled, isCancelled, isEnded, isFrozen, isPlanned, mayBeResumed } from '../../../shared/states/meeting';
import { fetchedCode } from '../../fetchedCode';
import { goTo } from '../../location';
import { useRowOpener } from '../../page/useOpenedRow';
import { saveFile } from '../../saveFile';
import { useItems, useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { WithCodeAhead } from '../../WithCodeAhead';
import { WithCodeLater } from '../../WithCodeLater';
import type { Preparing } from './PrepareDialog';
import { NEXT_STEP } from './places';

/** The form of the next meeting, and what the call says, are seen in no first view. */
const preparation = fetchedCode(() => import('./PrepareDialog'));
const calling = fetchedCode(() => import('./CallDialog'));
/** So is what lies behind a menu. */
const menu = fetchedCode(() => import('./MeetingMenu'));

/** For those who lead the meeting: Teams refuses everybody else. */
export function ToStage() {
  const { host, me, t } = useSession();
  const share = useMutate(async () => host.shareToStage?.(window.location.href));
  if (!host.shareToStage || !me.permissions.includes('runMeeting')) return null;
  return (
    <Button icon={<ShareScreenStartRegular />} disabledFocusable={share.busy} onClick={() => void share.run()}>
      {t.meeting.toStage}
    </Button>
  );
}

interface NextProps {
  meeting: Meeting;
  onShow: (key: string) => void;
  /** For those who may prepare it. */
  onPrepare: (() => void) | undefined;
  /** Nothing comes before it. */
  primary: boolean;
}

/** To the meeting after this one: prepared already, or to be prepared. */
function Next({ meeting, onShow, onPrepare, primary }: NextProps) {
  const { t } = useSession();
  const items = useItems('agendaItems').items;
  const { next } = meeting;
  if (next !== null && items.some((one) => one.meeting === next))
    return <Button onClick={() => onShow(next)}>{t.meeting.showNext}</Button>;
  return onPrepare ? (
    <Button appearance={primary ? 'primary' : 'secondary'} onClick={onPrepare}>
      {t.meeting.prepareNext}
    </Button>
  ) : null;
}

/** To the minutes of a meeting that has been held: the next right step until they are with the adjusters. */
function ToMinutes({ meeting, primary }: { meeting: Meeting; primary: boolean }) {
  const { t } = useSession();
  const place: Place = { page: 'decisions', section: 'minutes', key: meeting.key };
  return (
    <Button
      as="a"
      href={addressOf(place)}
      appearance={primary ? 'primary' : 'secondary'}
      onClick={(event) => {
        event.preventDefault();
        goTo(place);
      }}
    >
      {t.meeting.toMinutes}
    </Button>
  );
}

/** Sends the call, once it has been looked at. The dialog outlives its button: it closes after the meeting has been called. */
function Call({ meeting }: { meeting: Meeting }) {
  const { t } = useSession();
  const [asking, setAsking] = useState(false);
  return (
    <>
      {!isCalled(meeting.state) && (
        <Button {...NEXT_STEP} appearance="primary" icon={<MailRegular />} onClick={() => setAsking(true)}>
          {t.meeting.call}
        </Button>
      )}
      <WithCodeAhead code={calling} wanted={asking} ahead>
        {({ CallDialog }) => <CallDialog meeting={meeting} open={asking} onClose={() => setAsking(false)} />}
      </WithCodeAhead>
    </>
  );
}

/** Gives the meeting as a file that any calendar takes. */
function useCalendar(meeting: Meeting | undefined) {
  const { api } = useSession();
  return useMutate(async () => {
    if (!meeting) return;
    const { fileName, text } = await api.calendar(meeting);
    saveFile({ name: fileName, content: new Blob([text], { type: 'text/calendar' }) });
  });
}

/** What is done now and then: in a menu for those who have several such things, a button for those who have one. */
function Others({ meeting, onNew }: { meeting: Meeting | undefined; onNew: (() => void) | undefined }) {
  const { me, t } = useSession();
  const opened = useRowOpener();
  const calendar = useCalendar(meeting);
  const runs = me.permissions.includes('runMeeting');
  const mayChange = runs && meeting && !isFrozen(meeting.state) && !isCancelled(meeting.state);
  const toCalendar = meeting && isPlanned(meeting.state) ? () => void calendar.run() : undefined;
  if (runs || hasRole(me, REGISTRARS))
    return (
      <WithCodeLater code={menu}>
        {({ MeetingMenu }) => (
          <MeetingMenu
            onEdit={mayChange ? () => opened.edit('meetings', meeting.key) : undefined}
            onCalendar={toCalendar}
            onNew={onNew}
          />
        )}
      </WithCodeLater>
    );
  return (
    toCalendar && (
      <Button icon={<CalendarAddRegular />} disabledFocusable={calendar.busy} onClick={toCalendar}>
        {t.meeting.toCalendar}
      </Button>
    )
  );
}

interface ActionsProps {
  meetings: readonly Meeting[];
  meeting: Meeting | undefined;
  /** Shows another meeting. */
  onShow: (key: string) => void;
}

/** What is done with meetings as a whole, besides holding them. The dialog stands here whichever meeting is shown: it closes before the page behind goes. */
export function MeetingActions({ meetings, meeting, onShow }: ActionsProps) {
  const { me, t } = useSession();
  const [preparing, setPreparing] = useState<Preparing | null>(null);
  const [asking, setAsking] = useState(false);
  const runs = me.permissions.includes('runMeeting');
  const prepare = (last: Meeting | null) => {
    setPreparing({ key: last?.next ?? crypto.randomUUID(), last });
    setAsking(true);
  };
  const awaitsMinutes = runs && meeting !== undefined && mayBeResumed(meeting.state);
  return (
    <>
      {meeting && isPlanned(meeting.state) && runs && <Call key={meeting.key} meeting={meeting} />}
      {runs && !meeting && (
        <Button appearance="primary" icon={<AddRegular />} onClick={() => prepare(null)}>
          {t.meeting.newMeeting}
        </Button>
      )}
      {meeting && isEnded(meeting.state) && (
        <>
          <ToMinutes meeting={meeting} primary={awaitsMinutes} />
          <Next
            meeting={meeting}
            onShow={onShow}
            onPrepare={runs ? () => prepare(meeting) : undefined}
            primary={!awaitsMinutes}
          />
        </>
      )}
      <Others meeting={meeting} onNew={runs && meeting ? () => prepare(null) : undefined} />
      <WithCodeAhead code={preparation} wanted={asking} ahead={runs && meeting !== undefined}>
        {({ PrepareDialog }) =>
          preparing && (
            <PrepareDialog
              key={preparing.key}
              preparing={preparing}
              open={asking}
              meetings={meetings}
              onPrepared={onShow}
              onClose={() => setAsking(false)}
            />
          )
        }
      </WithCodeAhead>
    </>
  );
}
