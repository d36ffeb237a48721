import type { TurnContext } from 'botbuilder';
import { languageOf, texts } from '../../shared/text/texts';
import type { CardContext } from '../cards/CardContext';
import { refusalCard } from '../cards/refusalCard';
import type { Logger } from '../ports';
import { cardActivity } from './courier';
import { correlationIn } from './turnCorrelation';

interface Dependencies {
  link: CardContext['link'];
  logger: Logger;
}

/** Makes what happens when an activity could not be handled: a line in the log, and for whoever wrote, words with the same code. */
export function createTurnError({ link, logger }: Dependencies) {
  return async (context: TurnContext, error: Error): Promise<void> => {
    const correlation = correlationIn(context);
    logger.error({ err: error, correlation, type: context.activity.type }, 'an activity could not be handled');
    if (context.activity.type !== 'message') return;
    const language = languageOf(context.activity.locale);
    const message = texts(language).errors.unknown({ reference: correlation });
    try {
      await context.sendActivity(
        cardActivity(refusalCard({ message, place: { page: 'portfolio' } }, { language, link })),
      );
    } catch (second) {
      // Most likely it was the sending that failed in the first place.
      logger.warn({ err: second, correlation }, 'the person could not be told');
    }
  };
}
