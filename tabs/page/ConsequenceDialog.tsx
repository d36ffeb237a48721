import { Body1, Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ApiError } from '../ApiError';
import { Failure } from '../States';
import { OpenedDialog } from './OpenedDialog';

const useStyles = makeStyles({ button: { whiteSpace: 'nowrap' } });

interface ConsequenceDialogProps {
  open: boolean;
  title: string;
  /** What will happen, one sentence each. */
  follows: readonly string[];
  /** The verb that does it. */
  action: string;
  /** The way back. */
  otherwise: string;
  busy: boolean;
  error: ApiError | null;
  onConfirm: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before something that others see at once, with what will follow from it. Keep it mounted while closed. */
export function ConsequenceDialog(props: ConsequenceDialogProps) {
  const styles = useStyles();
  const actions = (
    <>
      <Button className={styles.button} onClick={props.onClose}>
        {props.otherwise}
      </Button>
      <Button appearance="primary" className={styles.button} disabledFocusable={props.busy} onClick={props.onConfirm}>
        {props.action}
      </Button>
    </>
  );
  return (
    <OpenedDialog open={props.open} title={props.title} actions={actions} onClose={props.onClose}>
      {props.follows.map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
      {props.children}
      {props.error && <Failure error={props.error} />}
    </OpenedDialog>
  );
}
