import { isKey } from '../../shared/fields/reference';
import { memberKey } from '../../shared/lists/members';
import { standingOf } from '../access/authenticate';
import type { AdaptiveCard } from '../cards/elements';
import { type Refusal, refusalCard } from '../cards/refusalCard';
import type { AnswerTools, Press } from './CardRequest';
import { type Subject, subjectIn, subjects } from './subjects';

/** Makes what says something in place of a card: what it is about, and the way to it in the tab. */
export function createRefusals(tools: AnswerTools) {
  const { store, link } = tools;

  /** Only people of the project are told what the refused card was about. */
  function subjectOf({ identity, data }: Press): Subject | undefined {
    const isKnown = standingOf(store, memberKey(identity.tenantId, identity.objectId)) !== undefined;
    const subject = isKnown ? subjectIn(data) : undefined;
    return subject && isKey(subject.key) ? subject : undefined;
  }

  function about(subject: Subject | undefined): Pick<Refusal, 'title' | 'place'> {
    const kind = subject && subjects[subject.kind];
    const title = subject && kind?.title(subject.key, tools);
    if (!subject || !kind || title === undefined) return { place: { page: 'meeting' } };
    return { title, place: kind.place(subject.key, tools) };
  }

  return {
    /** Instead of a card that not everybody may see. */
    say: (press: Press, message: string): AdaptiveCard =>
      refusalCard({ message, ...about(subjectOf(press)) }, { language: press.language, link }),
    /** To whoever pressed, who can go back to the vote it was about. */
    refuse(press: Press, message: string): AdaptiveCard {
      const subject = subjectOf(press);
      const known = about(subject);
      const again = subject?.kind === 'vote' && known.title !== undefined ? { vote: subject.key } : {};
      return refusalCard({ message, ...known, ...again }, { language: press.language, link });
    },
  };
}
