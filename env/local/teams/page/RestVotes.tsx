import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type GuideVote, hostApi } from './hostApi';
import type { HostText } from './text';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  button: { alignSelf: 'flex-start', whiteSpace: 'normal' },
});

interface Props {
  vote: GuideVote;
  persona: string;
  text: HostText;
  onVoted(): void;
}

/** One press lets everybody else vote, so that one person can try the meeting to its end. */
export function RestVotes({ vote, persona, text, onVoted }: Props) {
  const styles = useStyles();
  const [state, setState] = useState<'ready' | 'voting' | 'failed'>('ready');
  if (vote.state !== 'open' || vote.missing.length === 0) return null;
  const run = async (): Promise<void> => {
    setState('voting');
    try {
      await hostApi.voteAsExamples(persona, vote.decision);
      setState('ready');
    } catch {
      setState('failed');
    }
    onVoted();
  };
  return (
    <>
      <Button className={styles.button} size="small" disabledFocusable={state === 'voting'} onClick={() => void run()}>
        {state === 'voting' ? text.restVoting : text.letRestVote}
      </Button>
      {state === 'failed' && (
        <Text size={200} role="alert" className={styles.error}>
          {text.restFailed}
        </Text>
      )}
    </>
  );
}
