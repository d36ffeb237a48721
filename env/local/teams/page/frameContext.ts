import type { Session } from './hostApi';
import type { Theme } from './place';
import type { Language } from './text';

/** What a tab in a frame is told about where it is. */
export interface FrameContext {
  session: Session;
  objectId: string;
  personName: string;
  language: Language;
  theme: Theme;
  entityId: string;
  sub: string | undefined;
  frameContext: 'content' | 'sidePanel' | 'meetingStage' | 'task';
  /** An organiser or presenter of the meeting. */
  presents: boolean;
  /** In a meeting rather than in the channel. */
  inMeeting: boolean;
}

/** The flat context that teams-js turns into app.Context. */
export function legacyContext(context: FrameContext): Record<string, unknown> {
  const { session, objectId, personName, language, theme, entityId, sub, frameContext, inMeeting } = context;
  return {
    locale: language === 'sv' ? 'sv-se' : 'en-gb',
    theme,
    entityId,
    ...(sub ? { subEntityId: sub } : {}),
    frameContext,
    hostName: 'Teams',
    hostClientType: 'web',
    appSessionId: objectId,
    sessionId: objectId,
    userObjectId: objectId,
    userDisplayName: personName,
    tid: session.tenantId,
    appId: session.appId,
    isFullScreen: false,
    isMultiWindow: false,
    ...(inMeeting
      ? { chatId: session.meeting.chatId, meetingId: session.meeting.id }
      : {
          teamId: session.team.id,
          teamName: session.team.name,
          channelId: session.channel.id,
          channelName: session.channel.name,
          channelType: 'Regular',
        }),
  };
}

/** A meeting as meeting.getMeetingDetails tells of it. */
export const meetingDetails = ({ meeting }: Session): Record<string, unknown> => ({
  details: {
    id: meeting.id,
    title: meeting.title,
    type: 'Scheduled',
    ...(meeting.start ? { scheduledStartTime: meeting.start } : {}),
  },
  conversation: { id: meeting.chatId, conversationType: 'groupChat' },
});
