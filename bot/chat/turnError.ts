import type { TurnContext } from 'botbuilder';
import { languageOf, texts } from '../../shared/text/texts';
import type { CardContext } from '../cards/CardContext';
import { refusalCard } from '../cards/refusalCard';
import type { Logger, NewKey } from '../services/ports';
import { cardActivity } from './courier';

interface Dependencies {
  link: CardContext['link'];
  newKey: NewKey;
  logger: Logger;
}

/** Makes what happens when an activity could not be handled: a line in the log, and for whoever wrote, words with the same code. */
export function createTurnError({ link, newKey, logger }: Dependencies) {
  return async (context: TurnContext, error: Error): Promise<void> => {
    const reference = newKey().slice(0, 8).toUpperCase();
    logger.error({ err: error, reference, type: context.activity.type }, 'an activity could not be handled');
    if (context.activity.type !== 'message') return;
    const language = languageOf(context.activity.locale);
    const message = texts(language).errors.unknown({ reference });
    try {
      await context.sendActivity(
        cardActivity(refusalCard({ message, place: { tab: 'portfolio' } }, { language, link })),
      );
    } catch (second) {
      // Most likely it was the sending that failed in the first place.
      logger.warn({ err: second, reference }, 'the person could not be told');
    }
  };
}
