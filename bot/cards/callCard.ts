import type { CalledMeeting } from '../../shared/rules/calledMeeting';
import { isCancelled as hasBeenCancelled } from '../../shared/states/meeting';
import { formatDay, formatTimes } from '../../shared/text/format';
import { texts } from '../../shared/text/texts';
import type { CardContext } from './CardContext';
import { button, cardButton, carriedKey } from './cardButton';
import {
  type AdaptiveCard,
  actions,
  caption,
  card,
  facts,
  heading,
  openUrl,
  paragraph,
  shorten,
  subheading,
} from './elements';

/** The two answers to a call; which one is the verb's own. */
export const callButtons = {
  attend: cardButton('call.attend', { meeting: carriedKey }),
  decline: cardButton('call.decline', { meeting: carriedKey }),
};

/** What a call's card shows. */
interface ShownCall extends CalledMeeting {
  /** The answer of the person whose card it is; nothing on everybody's. */
  mine?: 'attending' | 'absent' | undefined;
}

const MOST_ITEMS = 15;
const MOST_PAPERS = 6;

/** The call to a meeting, with what is on its agenda and the two answers; a change of it says so, and a cancelled one has no buttons. */
export function callCard(
  { meeting, agenda, following, mine }: ShownCall,
  { language, link }: CardContext,
): AdaptiveCard {
  const { cards: words, meeting: meetingWords, serving } = texts(language);
  const isCancelled = hasBeenCancelled(meeting.state);
  const title = shorten(meeting.title, 160);
  const says = isCancelled ? words.callCancelled(title) : words.callTitle(title);
  const when = [formatDay(meeting.date, language, true), formatTimes(meeting.startTime, meeting.endTime)];
  const where = meeting.place ? [[words.callPlace, shorten(meeting.place, 160)] as const] : [];
  const open = openUrl(words.openMeeting, link({ page: 'meeting', key: meeting.key }));
  const of = { meeting: meeting.key };
  return card({ language, summary: says }, [
    heading(says),
    !isCancelled && (meeting.callSequence ?? 0) > 0 ? caption(words.callChanged) : null,
    facts([[words.callTime, when.filter(Boolean).join(', ')], ...where]),
    ...(isCancelled || agenda.length === 0
      ? []
      : [
          subheading(meetingWords.agenda),
          paragraph(
            agenda
              .slice(0, MOST_ITEMS)
              .map((one) => shorten(one, 120))
              .join('\n\n'),
          ),
        ]),
    isCancelled || following.length === 0
      ? null
      : caption(
          words.callFollowing(
            following
              .slice(0, MOST_PAPERS)
              .map((one) => shorten(one, 80))
              .join(', '),
          ),
        ),
    mine && !isCancelled ? paragraph(mine === 'attending' ? serving.callAttending : serving.callAbsent) : null,
    isCancelled
      ? actions(open)
      : actions(
          button(words.callAttend, callButtons.attend, of),
          button(words.callDecline, callButtons.decline, of),
          open,
        ),
  ]);
}
