import type { Language } from '../../shared/text/texts';
import type { Actor } from '../access/actor';
import type { Identity } from '../access/authenticate';
import type { CardContext } from '../cards/CardContext';
import type { CardButton } from '../cards/cardButton';
import type { AdaptiveCard } from '../cards/elements';
import type { ListStore } from '../ports';
import type { Services } from '../services/createServices';

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

/** Somebody pressed a button on a card, or their Teams asked for their own card. */
export interface CardRequest {
  actor: Actor;
  /** The person's id in Teams, so that their own card is kept fresh. */
  userId: string;
  /** `automatic` when Teams itself asks, `manual` when a person does. */
  trigger: 'automatic' | 'manual';
  language: Language;
}

/** What the answers are made with. */
export interface AnswerTools {
  store: ListStore;
  services: Services;
  link: CardContext['link'];
}

/** The card to show instead. */
export interface CardAnswer {
  card: AdaptiveCard;
  /** Only the person who asked may see it. */
  isPrivate: boolean;
  /** Said to a conversation that may not see the card. */
  said?: string;
}

/** One verb of the cards: the button that asks it, and its answer. */
export interface CardVerb<T = unknown> {
  button: Pick<CardButton<unknown, T>, 'verb' | 'parse'>;
  answer(data: T, request: CardRequest, tools: AnswerTools): Promise<CardAnswer> | CardAnswer;
}
