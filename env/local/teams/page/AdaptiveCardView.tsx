import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import './card.css';
import { keepWritten, spokenCard, type Written } from './cardInputs';
import { type CardHandlers, type DrawnCard, drawCard } from './drawCard';
import { cardColours } from './hostConfig';
import type { Theme } from './place';
import type { HostText } from './text';
import type { PersonalCard } from './usePersonalCard';

interface Props extends CardHandlers {
  own: PersonalCard;
  theme: Theme;
  text: HostText;
}

const NOTHING: Written = new Map();

/** The card in its box, drawn anew when its content or the theme changes; what is half written is kept until it has been sent. */
function useDrawnCard({ own, theme, onExecute, onOpen }: Omit<Props, 'text'>) {
  const box = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  const last = useRef<{ drawn: DrawnCard; turn: number; kept: Written } | undefined>(undefined);
  // The card is drawn once for its content; its buttons call what is current when they are pressed.
  const handlers = useRef<CardHandlers & { busy: boolean }>({ onExecute, onOpen, busy: own.busy });
  handlers.current = { onExecute, onOpen, busy: own.busy };
  const { turn } = own;
  const content = JSON.stringify(own.card);

  useEffect(() => {
    let current = true;
    const calls = (): CardHandlers => ({
      onExecute: (action) => handlers.current.busy || handlers.current.onExecute(action),
      onOpen: (address) => handlers.current.onOpen(address),
    });
    const before = last.current?.turn === turn ? last.current : undefined;
    const kept: Written = before ? new Map([...before.kept, ...before.drawn.written()]) : NOTHING;
    void drawCard(keepWritten(JSON.parse(content), kept), theme, calls).then((drawn) => {
      if (!current || !drawn || !box.current) return;
      const hadFocus = box.current.contains(document.activeElement);
      box.current.replaceChildren(drawn.element);
      last.current = { drawn, turn, kept };
      setDrawn(true);
      // A person who pressed a button in the old card stays in the new one.
      if (hadFocus) box.current.focus();
    });
    return () => {
      current = false;
    };
  }, [content, theme, turn]);

  useEffect(() => {
    // Disabled buttons would lose the keyboard's place, so they stay and do nothing.
    for (const button of box.current?.querySelectorAll('.ac-pushButton') ?? []) {
      button.setAttribute('aria-disabled', String(own.busy));
    }
  });
  return { box, isDrawn };
}

/** An Adaptive Card drawn by Microsoft's own renderer. */
export function AdaptiveCardView({ text, ...props }: Props) {
  const { box, isDrawn } = useDrawnCard(props);
  const { own, theme } = props;
  return (
    <>
      {!isDrawn && (
        <Skeleton aria-label={text.loading} style={{ width: '100%', maxWidth: 560 }}>
          <SkeletonItem size={96} />
        </Skeleton>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would make the whole card one form control */}
      <div
        ref={box}
        role="group"
        aria-label={spokenCard(own.card) ?? text.card}
        className="card"
        hidden={!isDrawn}
        tabIndex={-1}
        aria-busy={own.busy}
        style={cardColours(theme)}
      />
    </>
  );
}
