import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ApiError } from '../ApiError';
import { Failure } from '../States';
import { useOpenedOnce } from '../useOpenedOnce';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
  button: { whiteSpace: 'nowrap' },
});

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
  const { mounted, open: isOpen } = useOpenedOnce(props.open);
  if (!mounted) return null;
  return (
    <Dialog open={isOpen} modalType="modal" onOpenChange={(_, { open }) => !open && props.onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent className={styles.content}>
            {props.follows.map((sentence) => (
              <Body1 key={sentence}>{sentence}</Body1>
            ))}
            {props.children}
            {props.error && <Failure error={props.error} />}
          </DialogContent>
          <DialogActions>
            <Button className={styles.button} onClick={props.onClose}>
              {props.otherwise}
            </Button>
            <Button
              appearance="primary"
              className={styles.button}
              disabledFocusable={props.busy}
              onClick={props.onConfirm}
            >
              {props.action}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
