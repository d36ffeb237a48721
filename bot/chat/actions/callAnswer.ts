import { callButtons, callCard } from '../../cards/callCard';
import type { CardVerb } from '../CardRequest';

const answering = (
  button: (typeof callButtons)[keyof typeof callButtons],
  mine: 'attending' | 'absent',
): CardVerb<{ meeting: string }> => ({
  button,
  async answer({ meeting }, { actor, language }, { services, link }) {
    await services.calls.answer(actor, meeting, mine);
    return { card: callCard({ ...services.calls.view(meeting), mine }, { language, link }), isPrivate: true };
  },
});

/** Answers a call for the person who presses, and shows them what they answered. */
export const callAttend = answering(callButtons.attend, 'attending');
export const callDecline = answering(callButtons.decline, 'absent');
