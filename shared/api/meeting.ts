import { flag, object, type ShapeOf } from '../schema/shape';
import { sentKey, sentText } from './sentText';

/** Which item of the agenda the meeting goes to. */
export const goTo = object({ agendaItem: sentKey });

/** Whether a member is present. No reason is asked or stored. */
export const notedPresence = object({ member: sentKey, present: flag });
export interface NotedPresence extends ShapeOf<typeof notedPresence> {}

/** Why an ended meeting goes on after all. */
export const resumedMeeting = object({ reason: sentText });
