import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { useFocusReturn } from './useFocusReturn';

const useStyles = makeStyles({
  wide: { maxWidth: '880px', width: 'calc(100vw - 24px)' },
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

export interface DialogWindowProps {
  open: boolean;
  title: string;
  /** Buttons; the one that does it comes last. */
  actions: ReactNode;
  /** For what is read side by side, and is so tall that it scrolls. */
  wide?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A window over the page. Closed, it gives the focus back to what opened it. */
export function DialogWindow({ open, title, actions, wide = false, onClose, children }: DialogWindowProps) {
  const styles = useStyles();
  const surface = useRef<HTMLDivElement>(null);
  useFocusReturn(surface, open);
  return (
    <Dialog open={open} modalType="modal" onOpenChange={(_, change) => !change.open && onClose()}>
      <DialogSurface ref={surface} className={wide ? styles.wide : ''}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          {/* What scrolls must do so by keyboard too. */}
          <DialogContent className={styles.content} {...(wide ? { tabIndex: 0 } : {})}>
            {children}
          </DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
