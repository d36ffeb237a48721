/** Any JSON object. */
export type Json = { [name: string]: unknown };

/** An action with the inputs' values, as a Teams client sends it. */
export type SubmittedCard = Json;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in a card, outermost first. */
function nodesOf(card: unknown): Json[] {
  if (Array.isArray(card)) return card.flatMap(nodesOf);
  if (!isObject(card)) return [];
  return [card, ...Object.values(card).flatMap(nodesOf)];
}

/** The first object in a card that fits. */
export const findCard = (card: unknown, fits: (node: Json) => boolean): Json | undefined => nodesOf(card).find(fits);

/** Answers each choice of a card with the wanted value it offers, writes the comment in its first box for one, and gives the action that sends it all. Throws when something cannot be answered. */
export function fillCard(card: Json, wanted: readonly string[], comment?: string): SubmittedCard {
  const action = findCard(card, (node) => node.type === 'Action.Execute' && node.verb === 'vote.cast');
  if (!action) throw new Error(`The card has no way to vote: ${JSON.stringify(card).slice(0, 300)}`);
  const inputs = nodesOf(card).filter((node) => node.type === 'Input.ChoiceSet');
  const answers = inputs.map((input) => {
    const offered = (Array.isArray(input.choices) ? input.choices : [])
      .filter(isObject)
      .map((choice) => String(choice.value));
    const value = wanted.find((one) => offered.includes(one));
    if (value === undefined) throw new Error(`None of ${wanted.join(', ')} is offered by ${String(input.label)}`);
    return [String(input.id), value];
  });
  const box = findCard(card, (node) => node.type === 'Input.Text' && node.isMultiline === true);
  const written = box && comment ? { [String(box.id)]: comment } : {};
  const data = isObject(action.data) ? action.data : {};
  return { ...action, data: { ...data, ...Object.fromEntries(answers), ...written } };
}
