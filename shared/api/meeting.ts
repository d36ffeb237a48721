import { flag, object, type ShapeOf } from '../schema/shape';
import { sentKey, sentText } from './sentText';

/** Which item of the agenda the meeting goes to. */
export const goTo = object({ agendaItem: sentKey });

/** Whether somebody on the meeting's list is present: by their key there, or as a person of the project. No reason is asked or stored. */
export const notedPresence = object({ person: sentKey, present: flag });
export interface NotedPresence extends ShapeOf<typeof notedPresence> {}

/** Why an ended meeting goes on after all. */
export const resumedMeeting = object({ reason: sentText });
