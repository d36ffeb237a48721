import { useCallback, useEffect, useState } from 'react';
import { HostApiError, hostApi, type InvokeAnswer, type Message } from './hostApi';
import type { HostText, Language } from './text';

interface PersonalCard {
  /** The card this person sees: the bot's personal answer, or the message's own. */
  card: unknown;
  busy: boolean;
  /** What the bot said, or what went wrong, as a sentence. */
  notice: string | undefined;
  execute(action: Record<string, unknown>): void;
}

interface Props {
  message: Message;
  conversationId: string;
  objectId: string;
  language: Language;
  text: HostText;
}

const CARD = 'application/vnd.microsoft.card.adaptive';

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** The refresh action of a card, when it is meant for this person. */
function refreshFor(card: unknown, objectId: string): Record<string, unknown> | undefined {
  const refresh = field(card, 'refresh');
  const userIds = field(refresh, 'userIds');
  const action = field(refresh, 'action');
  const mine = Array.isArray(userIds) && userIds.includes(`29:${objectId}`);
  return mine && typeof action === 'object' && action !== null ? (action as Record<string, unknown>) : undefined;
}

const errorText = (answer: InvokeAnswer, fallback: string): string => {
  const message = field(answer.value, 'message');
  return typeof message === 'string' ? message : fallback;
};

/** A message's card as one person sees it: refreshed for that person, and replaced by what the bot answers. */
export function usePersonalCard({ message, conversationId, objectId, language, text }: Props): PersonalCard {
  const base = message.attachments?.find((one) => one.contentType === CARD)?.content;
  const [own, setOwn] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<string>();
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';

  const send = useCallback(
    async (action: Record<string, unknown>, trigger: 'manual' | 'automatic'): Promise<void> => {
      const answer = await hostApi.invoke(conversationId, {
        objectId,
        activityId: message.id,
        action,
        trigger,
        locale,
      });
      if (answer.type === CARD && answer.statusCode === 200) setOwn(answer.value);
      else if (answer.type === 'application/vnd.microsoft.activity.message') setNotice(String(answer.value));
      else if (trigger === 'manual') setNotice(errorText(answer, text.cardFailed));
    },
    [conversationId, objectId, message.id, locale, text.cardFailed],
  );

  // Teams asks for the personal card when the message is first shown and whenever the message is updated.
  const version = `${message.id}/${message.updatedAt ?? ''}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` says that the message was updated
  useEffect(() => {
    setNotice(undefined);
    const action = refreshFor(base, objectId);
    if (!action) setOwn(undefined);
    // The base card stays when the personal one cannot be had; its own button asks again.
    else send(action, 'automatic').catch(() => setOwn(undefined));
  }, [version, objectId, send]);

  const execute = useCallback(
    (action: Record<string, unknown>) => {
      setBusy(true);
      setNotice(undefined);
      send(action, 'manual')
        .catch((error: unknown) => setNotice(error instanceof HostApiError ? error.message : text.cardFailed))
        .finally(() => setBusy(false));
    },
    [send, text.cardFailed],
  );

  return { card: own ?? base, busy, notice, execute };
}
