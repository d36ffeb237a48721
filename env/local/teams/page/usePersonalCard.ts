import { useCallback, useEffect, useRef, useState } from 'react';
import { refreshFor } from './cardInputs';
import { HostApiError, hostApi, type InvokeAnswer, type Message } from './hostApi';
import { type HostText, type Language, localeOf } from './text';

/** What a person presses on a card: the action as the bot reads it. */
export type CardAction = Record<string, unknown> & { type: string; data: unknown };

/** A message's card as one person sees it. */
export interface PersonalCard {
  /** The bot's personal answer, or the message's own card; undefined when the message has none. */
  card: unknown;
  /** Counts this person's own answers: what was written before the last of them is done with. */
  turn: number;
  busy: boolean;
  /** What the bot said, or what went wrong, as a sentence. */
  notice: { text: string; isProblem: boolean } | undefined;
  execute(action: CardAction): void;
}

interface Props {
  message: Message;
  conversationId: string;
  objectId: string;
  language: Language;
  text: HostText;
}

const CARD = 'application/vnd.microsoft.card.adaptive';
const SENTENCE = 'application/vnd.microsoft.activity.message';

const problemOf = (error: unknown, text: HostText): string =>
  (error instanceof HostApiError ? text.problems[error.code] : undefined) ?? text.cardFailed;

function refusalOf({ value }: InvokeAnswer, text: HostText): string {
  const message = typeof value === 'object' && value !== null ? Reflect.get(value, 'message') : undefined;
  return typeof message === 'string' && message !== '' ? message : text.cardFailed;
}

/** The bot's answers to one person: the personal card, and what the bot said. */
function useAnswers({ message, conversationId, objectId, language, text }: Props) {
  const [own, setOwn] = useState<{ card: unknown; turn: number }>();
  const [notice, setNotice] = useState<PersonalCard['notice']>();
  // Answers may come in another order than they were asked for; only the latest question's counts.
  const asked = useRef(0);
  const turn = useRef(0);
  const locale = localeOf(language);

  const ask = useCallback(
    async (action: Record<string, unknown>, trigger: 'manual' | 'automatic'): Promise<void> => {
      asked.current += 1;
      const question = asked.current;
      const sent = { objectId, activityId: message.id, action, trigger, locale };
      const answer = await hostApi.invoke(conversationId, sent);
      const isManual = trigger === 'manual';
      if (answer.type === CARD && answer.statusCode === 200) {
        if (isManual) turn.current += 1;
        if (question !== asked.current) return;
        setOwn({ card: answer.value, turn: turn.current });
      } else if (answer.type === SENTENCE) setNotice({ text: String(answer.value), isProblem: false });
      else if (isManual) setNotice({ text: refusalOf(answer, text), isProblem: true });
      else setOwn(undefined);
    },
    [conversationId, objectId, message.id, locale, text],
  );
  return { own, setOwn, notice, setNotice, ask };
}

/** A message's card as one person sees it: refreshed for that person, and replaced by what the bot answers. */
export function usePersonalCard(props: Props): PersonalCard {
  const { message, conversationId, objectId, language, text } = props;
  const base = message.attachments?.find((one) => one.contentType === CARD)?.content;
  const { own, setOwn, notice, setNotice, ask } = useAnswers(props);
  const [busy, setBusy] = useState(false);

  // Teams asks for the personal card when the message is first shown and whenever the message is updated.
  const version = `${message.id}/${message.updatedAt ?? ''}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` says that the message was updated
  useEffect(() => {
    const action = refreshFor(base, objectId);
    if (!action) setOwn(undefined);
    // The base card stays when the personal one cannot be had; its own button asks again.
    else ask(action, 'automatic').catch(() => setOwn(undefined));
  }, [version, objectId, ask]);

  const submit = useCallback(
    (action: CardAction): Promise<unknown> => {
      // An Action.Submit is a message with a value, not an invoke.
      const { data: value } = action;
      const sent = { objectId, text: '', value, replyToId: message.id, locale: localeOf(language) };
      return action.type === 'Action.Submit' ? hostApi.send(conversationId, sent) : ask(action, 'manual');
    },
    [conversationId, objectId, message.id, language, ask],
  );

  const execute = useCallback(
    (action: CardAction) => {
      setBusy(true);
      setNotice(undefined);
      submit(action)
        .catch((error: unknown) => setNotice({ text: problemOf(error, text), isProblem: true }))
        .finally(() => setBusy(false));
    },
    [submit, setNotice, text],
  );

  return { card: own?.card ?? base, turn: own?.turn ?? 0, busy, notice, execute };
}
