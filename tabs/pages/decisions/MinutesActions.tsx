import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MinutesView } from '../../../shared/api/minutes';
import { hasRole } from '../../../shared/rules/hasRole';
import { isEnded } from '../../../shared/states/meeting';
import { minutesStates } from '../../../shared/states/minutes';
import { Failure } from '../../States';
import { useItems, useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { AnswerButtons } from './AnswerButtons';
import { RegisterDialog } from './RegisterDialog';
import { SendDialog } from './SendDialog';
import { useMinutesWords } from './useMinutesWords';

interface ActionsProps {
  view: MinutesView;
  onChanged: () => Promise<void>;
}

type Verb = keyof typeof minutesStates.moves;

/** Whether a step leads on from where the minutes are, and is this person's. */
function useMay({ minutes }: MinutesView): (verb: Verb) => boolean {
  const { me } = useSession();
  return (verb) => {
    const { from, by } = minutesStates.moves[verb];
    return hasRole(me, by) && from.some((one) => one === minutes?.state);
  };
}

/** The steps that need no more than a press. */
function Steps({ view, onChanged }: ActionsProps) {
  const { api, me } = useSession();
  const words = useMinutesWords();
  const may = useMay(view);
  const meeting = useItems('meetings').items.find(({ key }) => key === view.meeting);
  const key = { key: view.meeting };
  const draft = useMutate(
    () => api.draftMinutes(key, { profile: view.profile }),
    () => words.drafted,
  );
  const settle = useMutate(
    (how: 'note' | 'leave') => api.settleMinutes(key, { how }),
    () => words.settled,
  );
  const archive = useMutate(
    () => api.archiveMinutes(key),
    () => words.archived,
  );
  const error = draft.error ?? settle.error ?? archive.error;
  const after = async (work: Promise<unknown>) => {
    if (await work) await onChanged();
  };
  const mayBegin = view.minutes === null && isEnded(meeting?.state) && me.permissions.includes('runMeeting');
  return (
    <>
      {mayBegin && (
        <Button appearance="primary" disabledFocusable={draft.busy} onClick={() => after(draft.run())}>
          {words.draft}
        </Button>
      )}
      {may('rewrite') && (
        <Button disabledFocusable={draft.busy} onClick={() => after(draft.run())}>
          {words.draftAgain}
        </Button>
      )}
      {(['note', 'leave'] as const).map(
        (how) =>
          may(how) && (
            <Button key={how} disabledFocusable={settle.busy} onClick={() => after(settle.run(how))}>
              {words[how]}
            </Button>
          ),
      )}
      {may('archive') && (
        <Button appearance="primary" disabledFocusable={archive.busy} onClick={() => after(archive.run())}>
          {words.archive}
        </Button>
      )}
      {error && <Failure error={error} />}
    </>
  );
}

/** What the person may do with the minutes as they are. */
export function MinutesActions({ view, onChanged }: ActionsProps) {
  const { me } = useSession();
  const words = useMinutesWords();
  const may = useMay(view);
  const [open, setOpen] = useState<'send' | 'register' | null>(null);
  const close = () => setOpen(null);
  const isAsked = view.minutes?.adjusters?.some(({ member, answer }) => member === me.key && answer === null);
  return (
    <>
      <Steps view={view} onChanged={onChanged} />
      {may('send') && (
        <Button appearance="primary" onClick={() => setOpen('send')}>
          {words.send}
        </Button>
      )}
      {may('register') && (
        <Button appearance="primary" onClick={() => setOpen('register')}>
          {words.register}
        </Button>
      )}
      {may('adjust') && isAsked && <AnswerButtons view={view} onChanged={onChanged} />}
      <SendDialog view={view} open={open === 'send'} onChanged={onChanged} onClose={close} />
      <RegisterDialog view={view} open={open === 'register'} onChanged={onChanged} onClose={close} />
    </>
  );
}
