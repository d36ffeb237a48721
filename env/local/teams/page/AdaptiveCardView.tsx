import type { AdaptiveCard as Card } from 'adaptivecards';
import { useEffect, useRef } from 'react';
import './card.css';
import { cardBack, hostConfig } from './hostConfig';
import type { Theme } from './place';

interface Props {
  card: unknown;
  theme: Theme;
  /** Told when a person presses a button: the action as the bot reads it, or an address to open. */
  onExecute(action: Record<string, unknown>): void;
  onOpen(address: string): void;
  busy: boolean;
}

interface Handlers {
  onExecute: Props['onExecute'];
  onOpen: Props['onOpen'];
}

async function draw(
  card: unknown,
  theme: Theme,
  handlers: () => Handlers,
): Promise<{ element: HTMLElement | undefined; card: Card }> {
  const { Action, AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction } = await import(
    'adaptivecards'
  );
  // The cards hold plain text; saying so keeps the renderer from looking for a Markdown package.
  AdaptiveCard.onProcessMarkdown = (_text, result) => {
    result.didProcess = false;
  };
  const drawn = new AdaptiveCard();
  drawn.hostConfig = new HostConfig(hostConfig(theme));
  drawn.onExecuteAction = (action: InstanceType<typeof Action>) => {
    if (action instanceof OpenUrlAction) handlers().onOpen(action.url ?? '');
    else if (action instanceof ExecuteAction || action instanceof SubmitAction) {
      const verb = action instanceof ExecuteAction ? { verb: action.verb } : {};
      handlers().onExecute({ type: action.getJsonTypeName(), id: action.id, ...verb, data: action.data ?? {} });
    }
  };
  drawn.parse(card);
  return { element: drawn.render(), card: drawn };
}

/** An Adaptive Card drawn by Microsoft's own renderer. */
export function AdaptiveCardView({ card, theme, onExecute, onOpen, busy }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // The card is drawn once for its content; its buttons call what is current when they are pressed.
  const handlers = useRef<Handlers>({ onExecute, onOpen });
  handlers.current = { onExecute, onOpen };
  const content = JSON.stringify(card);
  const palette = cardBack(theme);

  useEffect(() => {
    let current = true;
    void draw(JSON.parse(content), theme, () => handlers.current).then(({ element }) => {
      if (!current || !element || !box.current) return;
      const hadFocus = box.current.contains(document.activeElement);
      box.current.replaceChildren(element);
      // A person who pressed a button in the old card stays in the new one.
      if (hadFocus) box.current.focus();
    });
    return () => {
      current = false;
    };
  }, [content, theme]);

  useEffect(() => {
    for (const button of box.current?.querySelectorAll('button') ?? []) button.disabled = busy;
  });

  const colours = {
    '--card-line': palette.line,
    '--card-text': palette.text,
    '--card-back': palette.back,
    '--card-accent': palette.accent,
  };
  return (
    <div
      ref={box}
      className="card"
      tabIndex={-1}
      aria-busy={busy}
      style={
        {
          ...colours,
          borderColor: palette.line,
          backgroundColor: palette.back,
          color: palette.text,
        } as React.CSSProperties
      }
    />
  );
}
