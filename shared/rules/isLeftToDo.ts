import type { ActionPoint } from '../lists/actionPoints';
import { isOpenAction } from '../states/actionPoint';
import { isStanding } from './isStanding';

/** Whether an action is still to be done: open, and not taken away. */
export const isLeftToDo = (action: Pick<ActionPoint, 'state' | 'withdrawn'>): boolean =>
  isOpenAction(action.state) && isStanding(action);
