/** Id of the heading of the reader's own vote. */
export const OWN_VOTE = 'own-vote';

/** Id of the place where the project leader sets a decision. */
export const SET_DECISION = 'set-decision';

/** Takes the reader to the own vote, wherever on the page it is. */
export function goToOwnVote(): void {
  const heading = document.getElementById(OWN_VOTE);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
