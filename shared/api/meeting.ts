import { anyObject, flag, listOf, object, oneOf, optional, orNull, type ShapeOf } from '../schema/shape';
import { sentKey, sentText } from './sentText';

/** Which item of the agenda the meeting goes to. */
export const goTo = object({ agendaItem: sentKey });

/** Whether somebody on the meeting's list is present: by their key there, or as a person of the project. No reason is asked or stored. */
export const notedPresence = object({ person: sentKey, present: flag, reason: optional(sentText) });
export interface NotedPresence extends ShapeOf<typeof notedPresence> {}

/** Why an ended meeting goes on after all. */
export const resumedMeeting = object({ reason: sentText });

/**
 * A meeting to prepare: its key, that of a planned one or made by whoever presses; the meeting before it, whose left-over items come along; the meeting
 * whose agenda and report are the pattern; and the row's own values.
 */
export const preparedMeeting = object({
  key: sentKey,
  last: orNull(sentKey),
  pattern: orNull(sentKey),
  values: anyObject,
});
export interface PreparedMeeting extends ShapeOf<typeof preparedMeeting> {}

/** Every item of a meeting's agenda, in the order that they are to stand in; why, where the meeting has ended. */
export const agendaOrder = object({ items: listOf(sentKey), reason: optional(sentText) });
export interface AgendaOrder extends ShapeOf<typeof agendaOrder> {}

/** That somebody came for an item, or left after it; why, where the meeting has ended. */
export const movedPresence = object({
  person: sentKey,
  item: sentKey,
  kind: oneOf('arrived', 'left'),
  reason: optional(sentText),
});
export interface MovedPresence extends ShapeOf<typeof movedPresence> {}

/** What somebody who is called answers. No reason is asked or stored. */
export const callAnswer = object({ answer: oneOf('attending', 'absent') });

/** A meeting as a calendar file. */
export interface MeetingCalendar {
  fileName: string;
  text: string;
}
