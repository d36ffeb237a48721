import { Dialog, DialogBody, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import type { HostActions } from './hostProtocol';
import { type Place, readDeepLink } from './place';

/** What tabs and cards may ask the host to do. */
export type Navigate = Omit<HostActions, 'token' | 'loaded'>;

interface OpenDialog {
  url: string;
  title: string;
  done(result: unknown): void;
}

/** The host's side of links, navigation, dialogs and the stage; and the dialog that is open, if any. */
export function useNavigation(change: (place: Partial<Place>) => void): { navigate: Navigate; dialog: ReactNode } {
  const [open, setOpen] = useState<OpenDialog>();
  const navigate = useMemo<Navigate>(() => {
    const close = (result: unknown): void =>
      setOpen((current) => {
        current?.done(result);
        return undefined;
      });
    return {
      openLink(address) {
        const link = readDeepLink(address);
        if (link) change({ view: 'team', tab: link.tab, sub: link.sub });
        else if (/^https?:\/\//.test(address)) window.open(address, '_blank', 'noopener');
      },
      navigate: (tab, sub) => change({ view: 'team', tab: tab || 'posts', sub }),
      shareToStage: () => change({ view: 'meeting' }),
      openDialog: setOpen,
      closeDialog: close,
      // Where the clipboard is closed to the page, the address bar still has the link.
      copyLink: (address) => void navigator.clipboard?.writeText(address).catch(() => undefined),
    };
  }, [change]);
  const dialog = open && (
    <Dialog open onOpenChange={() => navigate.closeDialog(undefined)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{open.title}</DialogTitle>
          <iframe title={open.title} src={open.url} style={{ border: 0, width: '100%', minHeight: 400 }} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
  return { navigate, dialog };
}
