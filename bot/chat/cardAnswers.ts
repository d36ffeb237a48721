import { AppError } from '../../shared/AppError';
import { isKey } from '../../shared/fields/reference';
import { memberKey } from '../../shared/lists/members';
import { errorText } from '../../shared/text/errorText';
import { type Language, texts } from '../../shared/text/texts';
import { actorOf, type Identity } from '../access/authenticate';
import { type Refusal, refusalCard } from '../cards/refusalCard';
import type { Logger } from '../ports';
import { verbs } from './actions/verbs';
import type { AnswerTools, CardAnswer, CardRequest } from './CardRequest';
import { type Subject, subjectIn, subjects } from './subjects';

/** A pressed button as it comes from outside: nothing in it is trusted. */
export interface Press {
  verb: unknown;
  data: unknown;
  trigger: unknown;
  identity: Identity;
  userId: string;
  /** Id of the request that brought it. */
  correlation: string;
  language: Language;
}

interface CardAnswersDependencies extends AnswerTools {
  logger: Logger;
}

const LARGEST_DATA = 32 * 1024;

/** Makes what answers every button of every card: always with a card, never with an error. */
export function createCardAnswers(dependencies: CardAnswersDependencies): (press: Press) => Promise<CardAnswer> {
  const { store, link, logger } = dependencies;

  /** Only people of the project are told what the refused card was about. */
  function subjectFor({ identity, data }: Press): { subject: Subject; title: string } | undefined {
    const isKnown = store.find('members', memberKey(identity.tenantId, identity.objectId))?.active;
    const subject = isKnown ? subjectIn(data) : undefined;
    if (!subject || !isKey(subject.key)) return undefined;
    const title = subjects[subject.kind].title(subject.key, dependencies);
    return title === undefined ? undefined : { subject, title };
  }

  function refuse(press: Press, message: string): CardAnswer {
    const about = subjectFor(press);
    const context = { language: press.language, link };
    if (!about) return { card: refusalCard({ message, place: { page: 'meeting' } }, context), isPrivate: false };
    const { subject, title } = about;
    const refusal: Refusal = {
      message,
      title,
      place: subjects[subject.kind].place(subject.key, dependencies),
      ...(subject.kind === 'vote' ? { vote: subject.key } : {}),
    };
    return { card: refusalCard(refusal, context), isPrivate: false };
  }

  async function answer(press: Press): Promise<CardAnswer> {
    const words = texts(press.language).cards;
    const action = typeof press.verb === 'string' ? verbs.get(press.verb) : undefined;
    if (!action) return refuse(press, words.unknownAction);
    if (JSON.stringify(press.data ?? null).length > LARGEST_DATA) return refuse(press, words.unreadable);
    const data = action.parse(press.data);
    if (data === undefined) return refuse(press, words.unreadable);
    const request: CardRequest = {
      actor: actorOf(store, press.identity, { source: 'card', correlation: press.correlation }),
      userId: press.userId,
      trigger: press.trigger === 'automatic' ? 'automatic' : 'manual',
      language: press.language,
    };
    return action.answer(data, request, dependencies);
  }

  return async (press) => {
    try {
      return await answer(press);
    } catch (error) {
      const known = error instanceof AppError && error.code !== 'unknown' ? error : undefined;
      // The sentence of the tabs tells people to go back to their list, and a chat has none.
      if (known?.code === 'notFound') return refuse(press, texts(press.language).cards.gone);
      const { correlation } = press;
      if (!known) logger.error({ err: error, correlation, verb: press.verb }, 'a card could not be answered');
      const values = { ...known?.values, reference: correlation, seconds: known?.retryAfterSeconds ?? 20 };
      return refuse(press, errorText(known?.code ?? 'unknown', values, press.language));
    }
  };
}

export type CardAnswers = ReturnType<typeof createCardAnswers>;
