import { asMarkdown, withoutDates } from './markdown';

/** The parts of Adaptive Cards 1.5 that the app uses, and nothing else; no ShowCard and no Toggle, which Teams clients treat differently. */
export type CardElement = TextBlock | FactSet | ChoiceSet | TextInput | ActionSet | Container;
type CardAction = ExecuteAction | OpenUrlAction;

interface Spaced {
  spacing?: 'None' | 'Small' | 'Medium' | 'Large';
  separator?: boolean;
}
interface TextBlock extends Spaced {
  type: 'TextBlock';
  text: string;
  wrap: true;
  size?: 'Small' | 'Medium' | 'Large';
  weight?: 'Bolder';
  isSubtle?: boolean;
  color?: 'Attention';
  style?: 'heading';
}
interface FactSet extends Spaced {
  type: 'FactSet';
  facts: { title: string; value: string }[];
}
export interface ChoiceSet extends Spaced {
  type: 'Input.ChoiceSet';
  id: string;
  label: string;
  choices: { title: string; value: string }[];
  style: 'expanded' | 'compact';
  wrap: true;
  isRequired: true;
  errorMessage: string;
  value?: string;
  placeholder?: string;
}
export interface TextInput extends Spaced {
  type: 'Input.Text';
  id: string;
  label: string;
  maxLength: number;
  isMultiline?: true;
  placeholder?: string;
  value?: string;
}
interface ActionSet extends Spaced {
  type: 'ActionSet';
  actions: CardAction[];
}
interface Container extends Spaced {
  type: 'Container';
  items: CardElement[];
}
export interface ExecuteAction {
  type: 'Action.Execute';
  title: string;
  verb: string;
  data: Record<string, string>;
  /** For clients that know no Action.Execute: the same verb and ids, sent as a message. */
  fallback: { type: 'Action.Submit'; title: string; data: Record<string, string> };
}
interface OpenUrlAction {
  type: 'Action.OpenUrl';
  title: string;
  url: string;
}

/** Which people's clients ask for their own card by themselves. */
export interface Refresh {
  verb: string;
  data: Record<string, string>;
  /** Teams' own ids of at most 60 people. */
  userIds: readonly string[];
}

/** A whole card. */
export interface AdaptiveCard {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  lang: string;
  /** Said by screen readers and shown where cards cannot be drawn. */
  speak: string;
  fallbackText: string;
  body: CardElement[];
  refresh?: { action: { type: 'Action.Execute'; verb: string; data: Record<string, string> }; userIds: string[] };
}

const MOST_USER_IDS = 60;

/** A card; `summary` is its meaning in one sentence. */
export function card(
  { language, summary }: { language: string; summary: string },
  body: readonly (CardElement | null)[],
  refresh?: Refresh,
): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    speak: summary,
    fallbackText: summary,
    body: body.filter((element) => element !== null).map(shownAsWritten),
    ...(refresh && refresh.userIds.length > 0
      ? {
          refresh: {
            action: { type: 'Action.Execute', verb: refresh.verb, data: refresh.data },
            userIds: refresh.userIds.slice(0, MOST_USER_IDS),
          },
        }
      : {}),
  };
}

/**
 * An element in which every text is shown as it was written. The app's own words have no marks, so nothing on a card is ever Markdown: whoever draws
 * a card writes texts as they are, and cannot forget those of people.
 */
function shownAsWritten(element: CardElement): CardElement {
  switch (element.type) {
    case 'TextBlock':
      return { ...element, text: asMarkdown(element.text) };
    case 'FactSet':
      return {
        ...element,
        facts: element.facts.map(({ title, value }) => ({ title: asMarkdown(title), value: asMarkdown(value) })),
      };
    case 'Container':
      return { ...element, items: element.items.map(shownAsWritten) };
    case 'Input.ChoiceSet': {
      // Teams reads Markdown beside radio buttons, and none in a list that folds out.
      const shown = element.style === 'expanded' ? asMarkdown : withoutDates;
      const choices = element.choices.map(({ title, value }) => ({ title: shown(title), value }));
      return { ...element, label: withoutDates(element.label), choices };
    }
    case 'Input.Text':
      return { ...element, label: withoutDates(element.label) };
    case 'ActionSet':
      return element;
  }
}

const characters = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** Cuts at a word, or else between characters as people see them, with an ellipsis; the whole text stands in the tab. */
export function shorten(text: string, limit: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, characters.segment(flat).containing(limit - 1)?.index);
  const space = cut.lastIndexOf(' ');
  return `${space > limit / 2 ? cut.slice(0, space) : cut}…`;
}

export const heading = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  size: 'Medium',
  weight: 'Bolder',
  style: 'heading',
});
export const subheading = (text: string): TextBlock => ({ type: 'TextBlock', text, wrap: true, weight: 'Bolder' });
export const paragraph = (text: string): TextBlock => ({ type: 'TextBlock', text, wrap: true });
export const caption = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  size: 'Small',
  isSubtle: true,
  spacing: 'Small',
});
/** What must be put right; the words carry it, the colour only helps. */
export const problem = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  weight: 'Bolder',
  color: 'Attention',
});
export const facts = (pairs: readonly (readonly [string, string])[]): FactSet => ({
  type: 'FactSet',
  facts: pairs.map(([title, value]) => ({ title, value })),
});
/** Pairs whose first part is a title of its own: a fact's narrow column would break it in the middle of a word. */
export const entries = (pairs: readonly (readonly [string, string])[]): CardElement[] =>
  pairs.flatMap(([title, value]): CardElement[] => [subheading(title), { ...paragraph(value), spacing: 'None' }]);
export const actions = (...some: readonly CardAction[]): ActionSet => ({ type: 'ActionSet', actions: [...some] });
export const openUrl = (title: string, url: string): OpenUrlAction => ({ type: 'Action.OpenUrl', title, url });
