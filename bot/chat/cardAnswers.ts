import { AppError } from '../../shared/AppError';
import { errorText } from '../../shared/text/errorText';
import { texts, wordsIn } from '../../shared/text/texts';
import { actorOf } from '../access/authenticate';
import type { AdaptiveCard } from '../cards/elements';
import type { Logger } from '../ports';
import { verbs } from './actions/verbs';
import type { AnswerTools, CardAnswer, CardRequest, Press } from './CardRequest';
import { createRefusals } from './refusals';

interface CardAnswersDependencies extends AnswerTools {
  logger: Logger;
}

const LARGEST_DATA = 32 * 1024;

/** What a press leads to. */
interface Answered {
  /** For whoever pressed. */
  card: AdaptiveCard;
  /** For a conversation in which everybody sees the answer. */
  forAll: AdaptiveCard;
}

/** Makes what answers every button of every card: always with a card, never with an error. */
export function createCardAnswers(dependencies: CardAnswersDependencies): (press: Press) => Promise<Answered> {
  const { store, logger } = dependencies;
  const { say, refuse } = createRefusals(dependencies);
  const refused = (press: Press, message: string): CardAnswer => ({ card: refuse(press, message), isPrivate: false });

  async function answer(press: Press): Promise<CardAnswer> {
    const words = texts(press.language).cards;
    const action = typeof press.verb === 'string' ? verbs.get(press.verb) : undefined;
    if (!action) return refused(press, words.unknownAction);
    if (JSON.stringify(press.data ?? null).length > LARGEST_DATA) return refused(press, words.unreadable);
    const data = action.button.parse(press.data);
    if (data === undefined) return refused(press, words.unreadable);
    const request: CardRequest = {
      actor: actorOf(store, press.identity, { source: 'card', correlation: press.correlation }),
      userId: press.userId,
      trigger: press.trigger === 'automatic' ? 'automatic' : 'manual',
      language: press.language,
    };
    return action.answer(data, request, dependencies);
  }

  async function answerOrRefusal(press: Press): Promise<CardAnswer> {
    try {
      return await answer(press);
    } catch (error) {
      const known = error instanceof AppError && error.code !== 'unknown' ? error : undefined;
      // The sentence of the tabs tells people to go back to their list, and a chat has none.
      if (known?.code === 'notFound') return refused(press, texts(press.language).cards.gone);
      const { correlation } = press;
      if (!known) logger.error({ err: error, correlation, verb: press.verb }, 'a card could not be answered');
      const values = { ...known?.values, reference: correlation, seconds: known?.retryAfterSeconds ?? 20 };
      return refused(press, errorText(known?.code ?? 'unknown', values, wordsIn(press.language)));
    }
  }

  return async (press) => {
    const { card, isPrivate, said = texts(press.language).cards.onlyInTab } = await answerOrRefusal(press);
    return { card, forAll: isPrivate ? say(press, said) : card };
  };
}

export type CardAnswers = ReturnType<typeof createCardAnswers>;
