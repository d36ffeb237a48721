import type { TurnContext } from 'botbuilder';

const CORRELATION = Symbol('correlation');

/** Gives a turn the id of the request that brought it. */
export function setCorrelation(context: TurnContext, correlation: string): void {
  context.turnState.set(CORRELATION, correlation);
}

/** The id of the request that brought the activity; every turn that the channel begins has one. */
export const correlationIn = (context: TurnContext): string => context.turnState.get<string>(CORRELATION);
