import { texts } from '../../shared/text/texts';
import type { CardContext } from './CardContext';
import { button } from './cardButton';
import { type AdaptiveCard, actions, card, heading, openUrl, paragraph } from './elements';
import type { Place } from './tabLink';
import { voteButtons } from './voteButtons';

/** A refusal in plain words, with the way on: to the tab, and back to the vote when there is one. */
export interface Refusal {
  /** What happened and what to do. */
  message: string;
  /** What it concerns, as people wrote it. */
  title?: string;
  place: Place;
  /** The vote whose card can be shown again. */
  vote?: string;
}

/** Says no inside the card, since an error code would only show "Something went wrong". */
export function refusalCard({ message, title, place, vote }: Refusal, { language, link }: CardContext): AdaptiveCard {
  const words = texts(language).cards;
  const wayOn = { meeting: words.openMeeting, status: words.openReport, risks: words.openRisks };
  const label = place.page in wayOn ? wayOn[place.page as keyof typeof wayOn] : words.openInitiatives;
  return card({ language, summary: message }, [
    heading(title ? title : words.refused),
    paragraph(message),
    actions(
      ...(vote ? [button(words.showVote, voteButtons.view, { vote })] : []),
      openUrl(vote ? words.openDecision : label, link(place)),
    ),
  ]);
}
