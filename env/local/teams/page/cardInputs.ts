/** What a person has written or chosen in a card, by the input's id. */
export type Written = ReadonlyMap<string, string>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isInput = (element: Record<string, unknown>): boolean =>
  typeof element.type === 'string' && element.type.startsWith('Input.') && typeof element.id === 'string';

/** The same card with its inputs filled with what a person had written; an input that is gone is left out. */
export function keepWritten(card: unknown, written: Written): unknown {
  if (Array.isArray(card)) return card.map((part) => keepWritten(part, written));
  if (!isObject(card)) return card;
  const copy = Object.fromEntries(Object.entries(card).map(([name, part]) => [name, keepWritten(part, written)]));
  const value = isInput(card) ? written.get(String(card.id)) : undefined;
  return value === undefined ? copy : { ...copy, value };
}

/** A card's refresh action, when it is meant for this person's client. */
export function refreshFor(card: unknown, objectId: string): Record<string, unknown> | undefined {
  const refresh = isObject(card) ? card.refresh : undefined;
  if (!isObject(refresh) || !isObject(refresh.action) || !Array.isArray(refresh.userIds)) return undefined;
  return refresh.userIds.includes(`29:${objectId}`) ? refresh.action : undefined;
}

/** What a card says to those who hear it. */
export function spokenCard(card: unknown): string | undefined {
  const spoken = isObject(card) ? (card.speak ?? card.fallbackText) : undefined;
  return typeof spoken === 'string' && spoken !== '' ? spoken : undefined;
}
