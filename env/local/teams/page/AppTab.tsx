import { useMemo } from 'react';
import type { HostTab, Person, Session } from './hostApi';
import type { FrameContext } from './hostProtocol';
import type { Place } from './place';
import { TabFrame } from './TabFrame';
import type { HostText } from './text';
import type { Navigate } from './useNavigation';

interface Props {
  session: Session;
  person: Person;
  place: Place;
  tab: HostTab;
  frameContext: FrameContext['frameContext'];
  text: HostText;
  navigate: Navigate;
  title?: string;
}

/** One of the app's tabs, told who looks, where it is and which record it should open. */
export function AppTab({ session, person, place, tab, frameContext, text, navigate, title }: Props) {
  const { language, theme, sub } = place;
  const context: FrameContext = {
    session,
    objectId: person.objectId,
    personName: person.name,
    language,
    theme,
    entityId: tab.entityId,
    sub,
    frameContext,
  };
  // A deep link must reach a tab that is already open, so the record is part of its address.
  const address = useMemo(() => {
    const url = new URL(tab.contentUrl);
    if (sub) url.searchParams.set('sub', sub);
    if (frameContext !== 'content') url.searchParams.set('frame', frameContext);
    return url.toString();
  }, [tab.contentUrl, sub, frameContext]);
  return (
    <TabFrame title={title ?? tab.name[language]} address={address} context={context} actions={navigate} text={text} />
  );
}
