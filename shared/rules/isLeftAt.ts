import type { ActionPoint } from '../lists/actionPoints';
import type { Meeting } from '../lists/meetings';
import type { Project } from '../lists/projects';
import { isOpenAction } from '../states/actionPoint';
import { isSameBody } from './bodyOf';
import { isStanding } from './isStanding';

/** Whether an action is still to be done: open, and not taken away. */
const isLeftToDo = (action: Pick<ActionPoint, 'state' | 'withdrawn'>): boolean =>
  isOpenAction(action.state) && isStanding(action);

interface Known {
  meetings: readonly Pick<Meeting, 'key' | 'project'>[];
  projects: readonly Project[];
}

/** Which actions a meeting follows up: what is left to do, but for what another body's meeting has given. */
export function isLeftAt(meeting: Pick<Meeting, 'project'>, { meetings, projects }: Known) {
  const others = new Set(meetings.filter((one) => !isSameBody(projects, one, meeting)).map(({ key }) => key));
  return (action: Pick<ActionPoint, 'state' | 'withdrawn' | 'meeting'>): boolean =>
    isLeftToDo(action) && (action.meeting === null || !others.has(action.meeting));
}
