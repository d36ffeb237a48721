import { type InvokeResponse, TeamsActivityHandler, type TurnContext } from 'botbuilder';
import { type Language, languageOf, texts } from '../../shared/text/texts';
import type { Identity } from '../access/authenticate';
import type { CardContext } from '../cards/CardContext';
import type { AdaptiveCard } from '../cards/elements';
import { helpCard } from '../cards/helpCard';
import { refusalCard } from '../cards/refusalCard';
import { inBackground, withDeadline } from '../deadline';
import type { Logger } from '../ports';
import type { Reading } from '../untilRead';
import type { AdoptCard } from './adoptCard';
import type { Press } from './CardRequest';
import type { CardAnswers } from './cardAnswers';
import type { CommandAnswers } from './commandAnswers';
import { type ConversationBook, kindOf, tenantOf } from './conversationBook';
import { cardActivity } from './courier';
import type { MeetingEvents } from './meetingEvents';
import { createSeenMessages } from './seenMessages';
import { correlationIn } from './turnCorrelation';

interface Dependencies {
  /** Tenants whose people the bot listens to. */
  allowedTenantIds: readonly string[];
  link: CardContext['link'];
  book: ConversationBook;
  answerCard: CardAnswers;
  answerCommand: CommandAnswers;
  meetings: MeetingEvents;
  adoptCard: AdoptCard;
  /** Called when the bot has come to a new place. */
  installed(): void;
  logger: Logger;
  /** Whether the lists have been read. */
  reading: Pick<Reading, 'isDone' | 'done'>;
}

/** How long (ms) Teams shows that a button works before it says that the app does not answer. */
const CARD_MS = 3_000;

type Activity = TurnContext['activity'];

const identityOf = (activity: Activity): Identity => ({
  tenantId: tenantOf(activity),
  objectId: activity.from?.aadObjectId ?? '',
});
const languageIn = (activity: Activity): Language => languageOf(activity.locale);
const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** What the bot is called: in this place, and as it was mentioned. */
function namesOf({ recipient, entities }: Activity): string[] {
  const own = (entities ?? []).flatMap((entity) => {
    const mentioned: unknown = property(entity, 'mentioned');
    return property(mentioned, 'id') === recipient.id ? [property(mentioned, 'name')] : [];
  });
  return [recipient.name, ...own].filter((name): name is string => typeof name === 'string');
}

/** Turns activities from Teams into use cases, and their outcome into cards. */
export class SteeringGroupBot extends TeamsActivityHandler {
  private readonly isNew = createSeenMessages();

  constructor(private readonly dependencies: Dependencies) {
    super();
    this.onInstallationUpdateAdd((context, next) => this.wasInstalled(context).then(next));
    this.onInstallationUpdateRemove((context, next) => dependencies.book.removed(context.activity).then(next));
    this.onMembersAdded(async (context, next) => {
      const { membersAdded = [], recipient } = context.activity;
      if (membersAdded.some(({ id }) => id === recipient.id)) await this.wasInstalled(context);
      await next();
    });
    this.onMessage((context, next) => this.wasSpokenTo(context).then(next));
    this.onTeamsMeetingStartEvent((_meeting, context, next) => dependencies.meetings.started(context).then(next));
    this.onTeamsMeetingEndEvent(async (_meeting, context, next) => {
      dependencies.meetings.ended(context);
      await next();
    });
  }

  override async run(context: TurnContext): Promise<void> {
    const { type, id, conversation } = context.activity;
    if (type === 'message' && !this.isNew(conversation.id, id)) return;
    const tenant = tenantOf(context.activity).toLowerCase();
    if (!this.dependencies.allowedTenantIds.some((id) => id.toLowerCase() === tenant)) {
      const about = { correlation: correlationIn(context), tenant, type: context.activity.type };
      this.dependencies.logger.warn(about, 'an activity from another tenant');
      // An invoke without an answer would show as a fault; everybody else gets silence.
      if (context.activity.type !== 'invoke') return;
    }
    if (!this.dependencies.reading.isDone && context.activity.type !== 'invoke') await this.wait(context);
    else await super.run(context);
  }

  /** While the lists have not been read nobody is known. Whoever writes is told so; what Teams tells only once waits. */
  private async wait(context: TurnContext): Promise<void> {
    if (context.activity.type === 'message') {
      await context.sendActivity(texts(languageIn(context.activity)).errors.unavailable({}));
      return;
    }
    await this.dependencies.reading.done;
    await super.run(context);
  }

  /** Buttons of cards. Taken here, since botbuilder drops the trigger and answers what it cannot read with an error code. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    // botbuilder answers what it does not know with 501, as if the app had failed.
    if (context.activity.name !== 'adaptiveCard/action') return { status: 400, body: { code: 'NotSupported' } };
    const { value } = context.activity;
    const action = property(value, 'action');
    const pressed = {
      verb: property(action, 'verb'),
      data: property(action, 'data'),
      trigger: property(value, 'trigger'),
    };
    const { answerCard, link, reading } = this.dependencies;
    const language = languageIn(context.activity);
    const away = () =>
      refusalCard({ message: texts(language).errors.unavailable({}), place: { page: 'meeting' } }, { language, link });
    const card = reading.isDone
      ? (await withDeadline(CARD_MS, () => answerCard(this.press(context, pressed)))).card
      : away();
    if (reading.isDone) this.learn(context.activity, pressed.data);
    const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
    return { status: 200, body };
  }

  /** Once the person has been answered: nobody waits for it. */
  private learn({ conversation, replyToId }: Activity, data: unknown): void {
    const sign = { conversationId: conversation.id, messageId: replyToId, data };
    void inBackground(() => this.dependencies.adoptCard(sign));
  }

  private press(context: TurnContext, pressed: Pick<Press, 'verb' | 'data' | 'trigger'>): Press {
    const { activity } = context;
    return {
      verb: pressed.verb,
      data: pressed.data,
      trigger: pressed.trigger,
      identity: identityOf(activity),
      userId: activity.from.id,
      correlation: correlationIn(context),
      language: languageIn(activity),
    };
  }

  private async wasInstalled(context: TurnContext): Promise<void> {
    const { book, link, installed } = this.dependencies;
    const isNew = await book.installed(context.activity);
    if (!isNew) return;
    await this.say(context, helpCard('welcome', { language: languageIn(context.activity), link }));
    installed();
  }

  private async wasSpokenTo(context: TurnContext): Promise<void> {
    const { activity } = context;
    await this.remember(context);
    if (typeof activity.value === 'object' && activity.value !== null) {
      await this.say(context, await this.answerSubmit(context));
      return;
    }
    const said = {
      text: activity.text ?? '',
      names: namesOf(activity),
      identity: identityOf(activity),
      userId: activity.from.id,
      correlation: correlationIn(context),
      language: languageIn(activity),
    };
    for (const reply of this.dependencies.answerCommand(said)) {
      if (typeof reply === 'string') await context.sendActivity(reply);
      else await this.say(context, reply);
    }
  }

  /** Whoever asks is answered even while SharePoint cannot be written to. */
  private async remember(context: TurnContext): Promise<void> {
    try {
      await this.dependencies.book.heard(context.activity);
    } catch (error) {
      this.dependencies.logger.warn(
        { err: error, correlation: correlationIn(context) },
        'a conversation could not be stored',
      );
    }
  }

  /** The fallback of older clients: the same button, sent as a message, whose answer everybody in the conversation sees. */
  private async answerSubmit(context: TurnContext): Promise<AdaptiveCard> {
    const { value } = context.activity;
    const verb = property(value, 'verb');
    const { card, forAll } = await withDeadline(CARD_MS, () =>
      this.dependencies.answerCard(this.press(context, { verb, data: value, trigger: 'manual' })),
    );
    return kindOf(context.activity) === 'personal' ? card : forAll;
  }

  private async say(context: TurnContext, card: AdaptiveCard): Promise<void> {
    await context.sendActivity(cardActivity(card));
  }
}
