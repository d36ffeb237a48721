/** Id of the heading of the reader's own vote. */
export const OWN_VOTE = 'own-vote';

/** Id of the place where the project leader sets a decision. */
export const SET_DECISION = 'set-decision';

/** Id of the bar that moves the meeting on. */
export const MEETING_BAR = 'meeting-bar';

/** Marks the button that is the right one now, in the bar or at the top of the page. */
export const NEXT_STEP = { 'data-next-step': true } as const;

/** Takes whoever uses the keyboard past the whole page to what moves the meeting on: the next right step, or else the bar. */
export function goToNextStep(): void {
  const bar = document.getElementById(MEETING_BAR);
  const steps = [bar, document].map((place) => place?.querySelector<HTMLElement>('[data-next-step]'));
  const step = steps.find(Boolean) ?? bar ?? document.getElementById('content');
  step?.focus();
}

/** Takes the reader to the own vote, wherever on the page it is. */
export function goToOwnVote(): void {
  const heading = document.getElementById(OWN_VOTE);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
