import { useEffect, useRef, useState } from 'react';
import type { FrameContext } from './frameContext';
import type { HostTab } from './hostApi';
import { presents } from './personWords';
import { TabFrame } from './TabFrame';
import type { ViewProps } from './ViewProps';

interface Props extends ViewProps {
  tab: HostTab;
  frameContext: FrameContext['frameContext'];
  title?: string;
  /** Another address than the tab's own, on the meeting's stage. */
  address?: string;
}

/** One of the app's tabs, told who looks, where it is and which record it should open. */
export function AppTab({ session, person, place, visit, tab, frameContext, text, navigate, title, address }: Props) {
  const isMain = frameContext === 'content';
  const wanted = isMain ? place.sub : undefined;
  // The address follows the record that the tab itself opens; only a record asked for from outside starts the tab again.
  const known = useRef({ sub: wanted, visit });
  const [opened, setOpened] = useState({ sub: wanted, count: 0 });
  useEffect(() => {
    if (known.current.sub === wanted && known.current.visit === visit) return;
    known.current = { sub: wanted, visit };
    setOpened(({ count }) => ({ sub: wanted, count: count + 1 }));
  }, [wanted, visit]);

  const context: FrameContext = {
    session,
    objectId: person.objectId,
    personName: person.name,
    language: place.language,
    theme: place.theme,
    entityId: tab.entityId,
    sub: opened.sub,
    frameContext,
    presents: presents(person),
    inMeeting: place.view === 'meeting',
  };
  const actions = {
    ...navigate,
    opened(sub: string) {
      if (!isMain) return;
      // A closed record is no record, here as in the address.
      known.current = { ...known.current, sub: sub || undefined };
      navigate.opened(sub);
    },
  };
  const name = tab.name[place.language];
  return (
    <TabFrame
      key={opened.count}
      title={title ?? name}
      name={name}
      // As in Teams the address is the tab's own; which record to open is in the context.
      address={address ?? tab.contentUrl}
      context={context}
      actions={actions}
      text={text}
    />
  );
}
