import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { keysOf } from '../../../shared/entriesOf';
import { voteMethods } from '../../../shared/lists/vote/voteMethods';
import type { Vote } from '../../../shared/lists/votes';
import { quorumSentence } from '../../../shared/questions/quorumWords';
import type { VoteView } from '../../../shared/rules/voteView';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { useNextTurn, useTurnWords } from './Turns';

type Method = Vote['method'];

const METHODS = keysOf(voteMethods);

interface OpenVoteDialogProps {
  view: VoteView;
  /** The meeting is over: nobody is at it any more. */
  isAfter: boolean;
  open: boolean;
  onClose: () => void;
}

/** Of proposals that are put in turns: which is the main one, and what follows. */
function useMain(view: VoteView) {
  const words = useTurnWords();
  const [named, setMain] = useState<string | null>(null);
  const turn = view.next?.turn;
  const isFirst = turn?.number === 1;
  const next = useNextTurn(view);
  return { isFirst, main: named ?? turn?.main ?? '', setMain, follows: isFirst ? [words.inTurns(turn.of)] : next };
}

function MainProposal({ view, main, onChange }: { view: VoteView; main: string; onChange: (main: string) => void }) {
  const { t } = useSession();
  const words = useTurnWords();
  return (
    <Field label={words.main}>
      <Select value={main} onChange={(_, { value }) => onChange(value)}>
        {view.alternatives.map(({ key, number, title }) => (
          <option key={key} value={key}>
            {t.votes.alternative(`${number}`, title)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Asks how the vote is held, with what will follow, and opens it. */
export function OpenVoteDialog({ view, isAfter, open, onClose }: OpenVoteDialogProps) {
  const { api, t, language } = useSession();
  const [chosen, setChosen] = useState<Method | null>(null);
  const [deadline, setDeadline] = useState('');
  const turns = useMain(view);
  const method = chosen ?? (isAfter ? 'afterMeeting' : 'openToAbsent');
  const opening = useMutate(() =>
    api.openVote(view.decision, {
      method,
      ...(turns.isFirst ? { main: turns.main } : {}),
      deadline: method === 'afterMeeting' && deadline ? new Date(deadline).toISOString() : null,
    }),
  );
  const confirm = async () => {
    if (await opening.run()) onClose();
  };
  const offered = METHODS.filter((one) => (isAfter ? one === 'afterMeeting' : true));
  return (
    <ConsequenceDialog
      open={open}
      title={t.meeting.openTitle}
      follows={[
        t.meeting.openConsequence(view.progress.entitled - view.progress.aside.length),
        t.meeting.openQuestions(view.questions.length),
        ...turns.follows,
        ...(method === 'atMeeting' ? [quorumSentence(view.present, t)] : []),
      ]}
      action={t.votes.open}
      otherwise={t.meeting.notNow}
      busy={opening.busy}
      error={opening.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {turns.isFirst && <MainProposal view={view} main={turns.main} onChange={turns.setMain} />}
      {offered.length > 1 && (
        <Field label={t.meeting.method}>
          <RadioGroup
            value={method}
            onChange={(_, { value }) => setChosen(offered.find((one) => one === value) ?? null)}
          >
            {offered.map((one) => (
              <Radio key={one} value={one} label={voteMethods[one][language]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {method === 'afterMeeting' && (
        <Field label={t.meeting.deadline} hint={t.meeting.deadlineHint}>
          <Input type="datetime-local" value={deadline} onChange={(_, { value }) => setDeadline(value)} />
        </Field>
      )}
    </ConsequenceDialog>
  );
}
