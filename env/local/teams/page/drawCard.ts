import type { AdaptiveCard } from 'adaptivecards';
import type { Written } from './cardInputs';
import { hostConfig } from './hostConfig';
import { markdownToHtml } from './markdown';
import type { Theme } from './place';
import type { CardAction } from './usePersonalCard';

/** What a card's buttons lead to. */
export interface CardHandlers {
  onExecute(action: CardAction): void;
  onOpen(address: string): void;
}

/** A card on the page. */
export interface DrawnCard {
  element: HTMLElement;
  /** What the person has changed since the card was drawn, and nothing else. */
  written(): Written;
}

const valuesOf = (card: AdaptiveCard): Map<string, string> =>
  new Map(card.getAllInputs().map((input) => [String(input.id), String(input.value ?? '')]));

/** Draws a card with Microsoft's own renderer, which is loaded at the first card. Undefined when the card cannot be drawn. */
export async function drawCard(
  card: unknown,
  theme: Theme,
  handlers: () => CardHandlers,
): Promise<DrawnCard | undefined> {
  // Taken apart at once, so that the build can leave out the rest of the renderer.
  const { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction } = await import('adaptivecards');
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdownToHtml(text);
    result.didProcess = true;
  };
  const drawn = new AdaptiveCard();
  drawn.hostConfig = new HostConfig(hostConfig(theme));
  drawn.onAnchorClicked = (_element, anchor) => {
    handlers().onOpen(anchor.href);
    return true;
  };
  drawn.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) handlers().onOpen(action.url ?? '');
    else if (action instanceof ExecuteAction || action instanceof SubmitAction) {
      const verb = action instanceof ExecuteAction ? { verb: action.verb } : {};
      const id = action.id ? { id: action.id } : {};
      handlers().onExecute({ type: action.getJsonTypeName(), ...id, ...verb, data: action.data ?? {} });
    }
  };
  drawn.parse(card);
  const element = drawn.render();
  if (!element) return undefined;
  const atFirst = valuesOf(drawn);
  return {
    element,
    written: () => new Map([...valuesOf(drawn)].filter(([id, value]) => value !== atFirst.get(id))),
  };
}
