/** JSON as it comes from outside, in which a test may ask for any path. */
export interface Json {
  [name: string]: Json;
}

/** Seen as JSON. */
export const asJson = (value: unknown): Json => value as Json;

/** One JSON laid over another; lists are replaced whole. */
export function merge(base: Json, over: Json): Json {
  const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
  const keys = [...new Set([...Object.keys(base), ...Object.keys(over)])];
  return asJson(
    Object.fromEntries(
      keys.map((key) => {
        const [a, b] = [base[key], over[key]];
        if (a && b && isObject(a) && isObject(b)) return [key, merge(a, b)];
        return [key, key in over ? b : a];
      }),
    ),
  );
}

interface Element {
  type: string;
  text?: string;
  label?: string;
  id?: string;
  title?: string;
  verb?: string;
  facts?: { title: string; value: string }[];
  items?: Element[];
  actions?: Element[];
  choices?: { title: string; value: string }[];
  value?: string;
  data?: unknown;
  url?: string;
}

function elementsIn(card: Json): Element[] {
  const walk = (some: Element[]): Element[] =>
    some.flatMap((one) => [one, ...walk(one.items ?? []), ...walk(one.actions ?? [])]);
  return walk((card.body ?? []) as unknown as Element[]);
}

/** What a person reads on a card, in order. */
export const wordsOf = (card: Json): string =>
  elementsIn(card)
    .flatMap((one) => [
      one.text ?? one.label ?? '',
      ...(one.facts ?? []).map(({ title, value }) => `${title}: ${value}`),
    ])
    .filter(Boolean)
    .join('\n');

/** The buttons of a card. */
export const buttonsOf = (card: Json): string[] =>
  elementsIn(card).flatMap((one) => (one.type.startsWith('Action.') && one.title ? [one.title] : []));

/** The inputs of a card. */
export const inputsOf = (card: Json): Element[] => elementsIn(card).filter((one) => one.type.startsWith('Input.'));

/** The card in an activity that the bot has sent. */
export const cardIn = (activity: unknown): Json => {
  const attachments = asJson(activity).attachments as unknown as { content: Json }[] | undefined;
  return attachments?.[0]?.content ?? asJson({});
};
