import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Person, Session } from './hostApi';
import type { Task } from './hostProtocol';
import { presents } from './personWords';
import { type Place, readDeepLink } from './place';
import { mayShow } from './stageSharing';
import type { FrameActions } from './TabFrame';
import { TaskDialog } from './TaskDialog';
import type { HostText } from './text';
import type { PlaceSteering } from './usePlace';
import { useStage } from './useStage';

/** What tabs and cards may ask the host to do. */
export type Navigate = FrameActions;

interface OpenTask {
  task: Task;
  done(result: unknown): void;
}

interface Props extends PlaceSteering {
  session: Session;
  person: Person | undefined;
  place: Place;
  text: HostText;
}

const appOrigin = ({ tabs }: Session): string => (tabs[0] ? new URL(tabs[0].contentUrl).origin : '');

/** Links: to the app's own tabs they move the page, others open a window of their own. */
function useLinks({ session, go, settle }: Pick<Props, 'session' | 'go' | 'settle'>) {
  return useMemo(
    () => ({
      openLink(address: string): boolean {
        const link = readDeepLink(address, session.appId);
        if (link && (link.tab === 'posts' || session.tabs.some((tab) => tab.entityId === link.tab))) {
          go({ view: 'team', tab: link.tab, sub: link.sub });
          return true;
        }
        const mayOpen = /^(https?|mailto):/i.test(address);
        if (mayOpen) window.open(address, '_blank', 'noopener');
        return mayOpen;
      },
      navigate: (tab: string, sub: string | undefined) => go({ view: 'team', tab, sub }),
      opened: (sub: string) => settle({ sub: sub || undefined }),
      returnFocus: () => document.getElementById('content')?.focus(),
    }),
    [session, go, settle],
  );
}

/** The host's side of links, navigation, dialogs and the stage; and the dialog that is open, if any. */
export function useNavigation(props: Props): { navigate: Navigate; dialog: ReactNode } {
  const { session, person, place, text } = props;
  const [open, setOpen] = useState<OpenTask>();
  const { stage, setStage } = useStage(session.meeting.chatId);
  const links = useLinks(props);
  const closeDialog = useCallback((result: unknown): void => {
    setOpen((current) => {
      current?.done(result);
      return undefined;
    });
  }, []);
  const name = person?.name;
  const navigate = useMemo<Navigate>(
    () => ({
      ...links,
      isOnStage: () => stage.shown,
      shareToStage(address) {
        const isOwn = mayShow(address, appOrigin(session));
        if (isOwn) setStage({ shown: true, address, ...(name ? { by: name } : {}) });
        return isOwn;
      },
      stopSharing: () => setStage({ shown: false }),
      openDialog: (task) =>
        new Promise((resolve, reject) => {
          if (mayShow(task.url, appOrigin(session))) setOpen({ task, done: resolve });
          else reject(new Error('The page is not the app’s own'));
        }),
      closeDialog,
    }),
    [links, session, name, stage, setStage, closeDialog],
  );
  const dialog = open && person && (
    <TaskDialog
      task={open.task}
      context={{
        session,
        objectId: person.objectId,
        personName: person.name,
        language: place.language,
        theme: place.theme,
        entityId: place.tab,
        sub: undefined,
        frameContext: 'task',
        presents: presents(person),
        inMeeting: place.view === 'meeting',
      }}
      actions={navigate}
      text={text}
    />
  );
  return { navigate, dialog };
}
