import { withoutThread } from './conversationBook';
import { placesFor } from './placesFor';
import { postedCardKey } from './postedCardKey';
import type { Subject } from './subjects';
import type { SubjectTools } from './subjects/SubjectKind';

const TEAMS = 'https://teams.microsoft.com/l';

/** Where in Teams a subject's card is, or else will be; null while there is no place for it. Source: Microsoft's documentation of deep links to a message, a channel and a chat. */
export function cardAddress(subject: Subject, tools: SubjectTools): string | null {
  const [place] = placesFor(subject, tools);
  if (!place) return null;
  const id = encodeURIComponent(withoutThread(place.conversationId));
  const posted = tools.store.find('postedCards', postedCardKey(subject, place.key));
  if (posted?.activityId) return `${TEAMS}/message/${id}/${encodeURIComponent(posted.activityId)}`;
  return place.kind === 'channel'
    ? `${TEAMS}/channel/${id}/${encodeURIComponent(place.name)}`
    : `${TEAMS}/chat/${id}/0`;
}
